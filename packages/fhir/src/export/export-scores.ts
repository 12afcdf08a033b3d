import type { Language, MeasureDefinition, Scale } from "@goldthread/domain/measure/definition";
import { bandSetInForce } from "@goldthread/domain/measure/scale";
import { score, type ScaleScore } from "@goldthread/domain/measure/score";
import { languagesOf } from "@goldthread/domain/measure/wording";
import type { CodeableConcept, Observation } from "../r4.ts";
import { loinc_system, observation_category_system, score_system, ucum_system } from "../urls.ts";
import type { ExportOptions } from "./export-questionnaire.ts";
import type { AnsweredMeasure } from "./answered-measure.ts";

const id_length_max = 64;

/**
 * The scores of a finished response, one Observation each, under the score's own LOINC code and never the panel's.
 * Throws RangeError for answers the measure does not take.
 */
export function exportScores(
  measure: MeasureDefinition,
  response: AnsweredMeasure,
  { language }: ExportOptions,
): Observation[] {
  if (response.status === "in-progress") return [];
  const scored = score(measure, response.answers);
  if (scored.status === "incomplete") return [];
  const shown = language ?? languagesOf(measure)[0] ?? "en";
  return measure.scales.flatMap((scale, position) => {
    const value = scored.scales[scale.id];
    return value ? [observe(measure, scale, position, value, response, shown)] : [];
  });
}

function observe(
  measure: MeasureDefinition,
  scale: Scale,
  position: number,
  value: ScaleScore,
  response: AnsweredMeasure,
  language: Language,
): Observation {
  const band = bandSetInForce(scale)?.bands.find(({ id }) => id === value.bandId);
  const readable = `${response.id}-${scale.id}`;
  return {
    resourceType: "Observation",
    id: readable.length <= id_length_max ? readable : `${response.id}-${position + 1}`,
    language,
    status: response.status === "amended" ? "amended" : "final",
    category: [{ coding: [{ system: observation_category_system, code: "survey", display: "Survey" }] }],
    code: codeOf(measure, scale, language),
    subject: { reference: response.subject },
    effectiveDateTime: response.authored,
    valueQuantity: { value: value.value, unit: "{score}", system: ucum_system, code: "{score}" },
    ...(band && { interpretation: [{ text: band.label[language] }] }),
    derivedFrom: [{ reference: `QuestionnaireResponse/${response.id}` }],
  };
}

function codeOf(measure: MeasureDefinition, scale: Scale, language: Language): CodeableConcept {
  const text = `${measure.shortTitle[language]}: ${scale.label[language]}`;
  return {
    coding: [
      scale.loinc === null
        ? { system: score_system, code: `${measure.id}.${scale.id}`, display: text }
        : { system: loinc_system, code: scale.loinc },
    ],
    text,
  };
}
