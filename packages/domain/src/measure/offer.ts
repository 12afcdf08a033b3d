import type { LicenceCondition, MeasureDefinition } from "./definition.ts";

/** Why a measure is not offered: never; what the clinic has to declare; no wording; the clinic's own, and retired. */
export type WhyNotOffered = "never" | LicenceCondition | "wording" | "retired";

/** What a clinic has declared of its context. */
export type Declaration = {
  readonly condition: LicenceCondition;
  /** Null for what is declared of the clinic as a whole: non-commercial use. */
  readonly measureId: string | null;
};

/** The clinic's declaration that the measure's licence asks for; undefined where it asks for none, or has none. */
export function findDeclaration<Made extends Declaration>(
  { id, licence }: Pick<MeasureDefinition, "id" | "licence">,
  declarations: readonly Made[],
): Made | undefined {
  if (licence.class !== "conditional") return undefined;
  return declarations.find(
    ({ condition, measureId }) =>
      condition === licence.condition && (condition === "nonCommercial" || measureId === id),
  );
}

/**
 * Whether a clinic may ask clients to answer the measure, resolved for it (`resolveFor`): null, or the reason against it.
 * Licences: clinical-facts, licence matrix.
 */
export function whyNotOffered(
  measure: Pick<MeasureDefinition, "id" | "licence" | "translations">,
  { declarations, retired }: { declarations: readonly Declaration[]; retired: boolean },
): WhyNotOffered | null {
  const { licence, translations } = measure;
  if (licence.class === "never") return "never";
  if (retired) return "retired";
  if (licence.class === "conditional" && findDeclaration(measure, declarations) === undefined) {
    // A conditional licence always names its condition: `checkDefinition`.
    return licence.condition ?? "termsConfirmed";
  }
  return translations.en === undefined && translations.es === undefined ? "wording" : null;
}
