import type { Language, LicenceClass } from "@goldthread/domain/measure/definition";
import type { LibraryMeasure } from "@goldthread/schema/measure-library";
import { fold } from "../../shared/fold.ts";

export const licence_classes = ["free", "conditional", "textSuppliedByClinic", "never"] as const;
export const offers = ["offered", "notOffered", "own"] as const;
export type Offer = (typeof offers)[number];

/** What the address filters by. Absent parts filter nothing. */
export interface LibrarySearch {
  offer?: Offer | undefined;
  licence?: LicenceClass | undefined;
  language?: Language | undefined;
  /** What it asks about, in English: the same address means the same in every language. */
  about?: string | undefined;
}

/** Reads the address; what it does not understand it leaves out. */
export function readLibrarySearch(search: Record<string, unknown>): LibrarySearch {
  const { offer, licence, language, about } = search;
  const known = <Value extends string>(values: readonly Value[], value: unknown) =>
    values.find((candidate) => candidate === value);
  const read = {
    offer: known(offers, offer),
    licence: known(licence_classes, licence),
    language: known(["en", "es"] as const, language),
    about: typeof about === "string" && about.length <= 80 ? about : undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

type Searched = Pick<
  LibraryMeasure,
  "offered" | "origin" | "licence" | "languages" | "about" | "title" | "shortTitle" | "purpose"
>;

/** The measures that an address and some words leave, in the order given. */
export function findInLibrary<Entry extends Searched>(
  entries: readonly Entry[],
  { words, language, search = {} }: { words: string; language: Language; search?: LibrarySearch },
): Entry[] {
  const wanted = fold(words).split(" ").filter(Boolean);
  return entries.filter((entry) => {
    const { title, shortTitle, about, purpose } = entry;
    const text = fold([title, shortTitle, about, purpose.for].map((part) => part[language]).join(" "));
    return (
      (search.offer === undefined || isOffer(entry, search.offer)) &&
      (search.licence === undefined || entry.licence.class === search.licence) &&
      (search.language === undefined || entry.languages.includes(search.language)) &&
      (search.about === undefined || about.en === search.about) &&
      wanted.every((word) => text.includes(word) || text.replaceAll("-", "").includes(word))
    );
  });
}

function isOffer({ offered, origin }: Searched, offer: Offer): boolean {
  if (offer === "own") return origin === "own";
  return offered === (offer === "offered");
}
