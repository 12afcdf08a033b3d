import { languageIn } from "@goldthread/domain/exercise/language-in";
import { searchExercises } from "@goldthread/domain/exercise/library";
import { type Need, needs } from "@goldthread/domain/exercise/script";
import type { Language } from "@goldthread/domain/measure/definition";
import type { ExerciseLibrary } from "@goldthread/schema/exercise";
import { fold } from "../../shared/fold.ts";

export type LibraryExercise = ExerciseLibrary["exercises"][number];

export const offers = ["offered", "hidden", "own"] as const;
export type Offer = (typeof offers)[number];

/** What the address filters by. Absent parts filter nothing. */
export interface ExerciseSearch {
  offer?: Offer | undefined;
  need?: Need | undefined;
  words?: string | undefined;
}

export const search_characters_max = 60;

/** Reads the address; what it does not understand it leaves out. */
export function readExerciseSearch(search: Record<string, unknown>): ExerciseSearch {
  const { offer, need, words } = search;
  const read = {
    offer: offers.find((known) => known === offer),
    need: needs.find((known) => known === need),
    // A lone number in an address is read as one.
    words: typeof words === "string" || typeof words === "number" ? readWords(String(words)) : undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

const readWords = (words: string) =>
  words.trim() === "" || words.length > search_characters_max ? undefined : words;

/** The exercises that an address leaves, in the order given. Words are looked for in title and purpose. */
export function findExercises<Entry extends LibraryExercise>(
  entries: readonly Entry[],
  { offer, need, words = "" }: ExerciseSearch,
  reader: Language,
): Entry[] {
  const met = new Set(
    searchExercises(
      entries.map(({ summary }) => summary),
      { need },
    ),
  );
  const wanted = fold(words).split(" ").filter(Boolean);
  return entries.filter((entry) => {
    const { title, purpose, languages } = entry.summary;
    const language = languageIn(languages, reader);
    const text = fold(`${title[language]} ${purpose[language]}`);
    return met.has(entry.summary) && isOffer(entry, offer) && wanted.every((word) => text.includes(word));
  });
}

function isOffer({ hidden, origin }: LibraryExercise, offer: Offer | undefined): boolean {
  if (offer === undefined) return true;
  return offer === "own" ? origin === "own" : hidden === (offer === "hidden");
}
