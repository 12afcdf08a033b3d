import type { CalendarDate } from "../schedule/calendar-date.ts";

/** From when until when something is prescribed, both days included; null or absent: open at that end. */
export type PrescribedDays = {
  readonly status: "active" | "ended";
  readonly startsOn?: CalendarDate | null | undefined;
  readonly untilOn?: CalendarDate | null | undefined;
};

export function isDueOn(
  { status, startsOn = null, untilOn = null }: PrescribedDays,
  day: CalendarDate,
): boolean {
  const begun = startsOn === null || startsOn <= day;
  return status === "active" && begun && (untilOn === null || untilOn >= day);
}

/** What decides which of the exercises there are one person is offered. Lists of ids. */
export type OfferRules = {
  readonly allOff: boolean;
  /** Switched off for this person. */
  readonly off: readonly string[];
  /** Not offered by the clinic, unless prescribed. */
  readonly hidden: readonly string[];
  /** Prescribed, and due these days. */
  readonly prescribed: readonly string[];
  readonly favourites: readonly string[];
};

export type Offered<Exercise> = { readonly exercise: Exercise; readonly favourite: boolean };

/**
 * What is offered: what is prescribed, even where the clinic hides it from everybody else; then favourites, then the
 * rest in the order given. Nothing that is switched off. Server and phone go by the same rule, so that a phone without
 * a network offers no more than it would with one.
 */
export function offerExercises<Exercise extends { readonly id: string }>(
  known: readonly Exercise[],
  { allOff, off, hidden, prescribed, favourites }: OfferRules,
): Offered<Exercise>[] {
  if (allOff) return [];
  const place = ({ id }: Exercise) => (prescribed.includes(id) ? 0 : favourites.includes(id) ? 1 : 2);
  return known
    .filter(({ id }) => !off.includes(id) && (prescribed.includes(id) || !hidden.includes(id)))
    .toSorted((a, b) => place(a) - place(b))
    .map((exercise) => ({ exercise, favourite: favourites.includes(exercise.id) }));
}
