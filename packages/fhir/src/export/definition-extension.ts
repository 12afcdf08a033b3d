import type { MeasureDefinition, MeasureItem } from "@goldthread/domain/measure/definition";
import type { Extension } from "../r4.ts";
import { extensions } from "../urls.ts";

/** The version of what the extension holds. Another is not read. */
export const definition_extension_version = 1;

/** Scoring, and what else FHIR has no element for. Wording and licence stay out: they are not taken over on import. */
export function definitionExtension(measure: MeasureDefinition): Extension {
  const { shortTitle, title, about, purpose, respondent, recall, minutes, higherIs, scoringConvention } =
    measure;
  const { scales, primaryScale, riskRules } = measure;
  const whenNotAsked = measure.items
    .filter((item): item is MeasureItem & { whenNotAsked: number } => item.whenNotAsked !== undefined)
    .map((item) => ({ itemId: item.id, value: item.whenNotAsked }));
  const held = {
    version: definition_extension_version,
    title,
    shortTitle,
    about,
    purpose,
    respondent,
    recall,
    minutes,
    higherIs,
    scoringConvention,
    scales,
    primaryScale,
    riskRules,
    whenNotAsked,
  };
  return { url: extensions.definition, valueString: JSON.stringify(held) };
}
