import { listSummaries } from "@goldthread/domain/exercise/library";
import { isDueOn, offerExercises, type Offered } from "@goldthread/domain/exercise/offer";
import type { ExerciseSummary } from "@goldthread/domain/exercise/script";
import type { Adaptation, ExerciseOffer, Prescription } from "@goldthread/schema/exercise";
import { useMemo } from "react";
import { deviceToday } from "../../shared/when.ts";
import { useToday } from "../today/use-today.ts";

const unchanged: Adaptation = { noHolds: false, eyesOpen: false, allOff: false, off: [] };
/** Open to everybody before this phone has heard what is switched off, so that there is always something to breathe with. */
const firstKnown = new Set(["box-breathing", "four-seven-eight", "resonant-breathing"]);

export interface Exercises {
  /** Every exercise this phone knows, offered or not: what was practised has a name. */
  known: readonly ExerciseSummary[];
  offered: readonly Offered<ExerciseSummary>[];
  adaptation: Adaptation;
  /** Prescriptions due today. */
  due: readonly Prescription[];
  /** Still being asked for: what is offered until then is only what this phone offers by itself. */
  loading: boolean;
}

/** What this person is offered, prescribed first: with Today's answer, so that it is the same without a network. */
export function useExercises(): Exercises {
  const { today, isLoading: loading } = useToday();
  const day = deviceToday();
  return useMemo(
    () => ({ ...exercisesOf(today?.exercises, today?.prescriptions ?? [], day), loading }),
    [today, day, loading],
  );
}

function exercisesOf(
  offer: ExerciseOffer | undefined,
  prescriptions: readonly Prescription[],
  day: string,
): Omit<Exercises, "loading"> {
  const shipped = listSummaries();
  const own = (offer?.summaries ?? []).filter(({ id }) => !shipped.some((summary) => summary.id === id));
  const known = [...shipped, ...own];
  const due = prescriptions.filter((prescription) => isDueOn(prescription, day));
  const prescribed = due.map(({ exerciseId }) => exerciseId);
  const adaptation = offer?.adaptation ?? unchanged;
  const hidden = offer?.hidden ?? known.map(({ id }) => id).filter((id) => !firstKnown.has(id));
  const favourites = offer?.favourites ?? [];
  const offered = offerExercises(known, { ...adaptation, hidden, prescribed, favourites });
  return { known, offered, adaptation, due };
}
