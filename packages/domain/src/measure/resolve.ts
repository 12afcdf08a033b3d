import type { Language, MeasureDefinition, Scale, Translation } from "./definition.ts";

/** Which of a scale's published figures a clinic goes by; null: the first, as shipped. */
export type FigureChoice = {
  readonly scaleId: string;
  readonly bandSetId: string | null;
  readonly casenessId: string | null;
};

/** Wording that a clinic entered, with the statement of its right to it. */
export type SuppliedWording = {
  readonly language: Language;
  readonly version: number;
  readonly wording: Omit<Translation, "translationId" | "source" | "evidence">;
  readonly right: string;
};

/**
 * The measure as one clinic has it: the wording it supplied beside what ships, and the figures it chose first in their
 * lists, where every reader takes those in force. The very same object where the clinic has added nothing.
 */
export function resolveFor(
  measure: MeasureDefinition,
  { choices, wordings }: { choices: readonly FigureChoice[]; wordings: readonly SuppliedWording[] },
): MeasureDefinition {
  const supplied = wordings.filter(({ language }) => wordingWanted(measure).includes(language));
  if (choices.length === 0 && supplied.length === 0) return measure;
  const byScale = new Map(choices.map((choice) => [choice.scaleId, choice]));
  return {
    ...measure,
    scales: measure.scales.map((scale) => chosen(scale, byScale.get(scale.id))),
    translations: {
      ...measure.translations,
      ...Object.fromEntries(supplied.map((wording) => [wording.language, translationOf(wording)])),
    },
  };
}

const languages = ["en", "es"] as const;

/** The languages a clinic may supply wording in: those that do not ship. A measure that is never offered takes none. */
export function wordingWanted({
  licence,
  translations,
}: Pick<MeasureDefinition, "licence" | "translations">): Language[] {
  if (licence.class === "never") return [];
  return languages.filter((language) => translations[language] === undefined);
}

function translationOf({ language, version, wording, right }: SuppliedWording): Translation {
  return {
    ...wording,
    translationId: suppliedTranslationId(language, version),
    source: right,
    evidence: "U",
  };
}

/** What a response says it was worded in, where the clinic supplied the wording. */
export function suppliedTranslationId(language: Language, version: number): string {
  return `clinic-${language}-${version}`;
}

function chosen(scale: Scale, choice: FigureChoice | undefined): Scale {
  if (choice === undefined) return scale;
  return {
    ...scale,
    bandSets: first(scale.bandSets, choice.bandSetId),
    caseness: first(scale.caseness, choice.casenessId),
  };
}

/** A figure that is no longer published leaves the order as it is. */
function first<Figure extends { readonly id: string }>(
  figures: readonly Figure[],
  id: string | null,
): readonly Figure[] {
  const found = figures.find((figure) => figure.id === id);
  return found === undefined ? figures : [found, ...figures.filter((figure) => figure !== found)];
}
