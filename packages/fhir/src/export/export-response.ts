import { askedAnswers } from "@goldthread/domain/measure/asked-items";
import type {
  AnswerValue,
  Language,
  MeasureDefinition,
  MeasureItem,
} from "@goldthread/domain/measure/definition";
import { itemOptions } from "@goldthread/domain/measure/wording";
import type {
  Answer,
  Observation,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from "../r4.ts";
import { exportQuestionnaire, itemType, languageOf, type ExportOptions } from "./export-questionnaire.ts";
import type { AnsweredMeasure } from "./answered-measure.ts";
import { exportScores } from "./export-scores.ts";
import { namesOf, type Names } from "./names.ts";

export type ExportedResponse = {
  readonly questionnaireResponse: QuestionnaireResponse;
  /** One for each scale that can be scored; none while the response is incomplete. */
  readonly observations: readonly Observation[];
};

/**
 * A response as a QuestionnaireResponse, and its scores as Observations derived from it. Answers to items that are not
 * asked are left out. Throws RangeError for answers the measure does not take, and for a language it is not worded in.
 */
export function exportResponse(
  measure: MeasureDefinition,
  response: AnsweredMeasure,
  options: ExportOptions = {},
): ExportedResponse {
  const language = languageOf(measure, options.language);
  const asked = askedAnswers(measure, response.answers);
  const questionnaire = exportQuestionnaire(measure, options);
  const names = namesOf(measure, options.origin);
  const byLinkId = new Map(measure.items.map((item) => [names.linkId(item.id), item]));
  const item = answered(questionnaire.item, (linkId) => {
    const found = byLinkId.get(linkId);
    const value = found && Object.hasOwn(asked, found.id) ? asked[found.id] : undefined;
    return found && value !== undefined ? exportAnswer(measure, found, value, language, names) : null;
  });
  return {
    questionnaireResponse: {
      resourceType: "QuestionnaireResponse",
      id: response.id,
      ...(questionnaire.language !== undefined && { language: questionnaire.language }),
      questionnaire: canonicalOf(questionnaire),
      status: response.status,
      subject: { reference: response.subject },
      authored: response.authored,
      ...(response.author !== undefined && { author: { reference: response.author } }),
      ...(item.length > 0 && { item }),
    },
    observations: exportScores(measure, response, options),
  };
}

function canonicalOf({ url, version }: Questionnaire): string {
  return version === undefined ? `${url}` : `${url}|${version}`;
}

/** The questionnaire's own shape with the answers in it; groups and items without an answer are left out. */
function answered(
  items: readonly QuestionnaireItem[],
  answerTo: (linkId: string) => Answer | null,
): QuestionnaireResponseItem[] {
  return items.flatMap(({ linkId, text, item }): QuestionnaireResponseItem[] => {
    const named = { linkId, ...(text !== undefined && { text }) };
    if (item) {
      const inside = answered(item, answerTo);
      return inside.length > 0 ? [{ ...named, item: inside }] : [];
    }
    const answer = answerTo(linkId);
    return answer ? [{ ...named, answer: [answer] }] : [];
  });
}

function exportAnswer(
  measure: MeasureDefinition,
  item: MeasureItem,
  value: AnswerValue,
  language: Language | null,
  names: Names,
): Answer {
  if (typeof value === "string") return item.kind === "date" ? { valueDate: value } : { valueString: value };
  switch (itemType(item)) {
    case "boolean":
      return { valueBoolean: value === 1 };
    case "integer":
      return { valueInteger: value };
    case "decimal":
      return { valueDecimal: value };
    case "choice":
    case "date":
    case "display":
    case "open-choice":
    case "string":
    case "text": {
      const options = language === null ? [] : itemOptions(measure, item.id, language);
      const display = options.find((option) => option.value === value)?.text;
      return { valueCoding: { ...names.coding(item, value), ...(display !== undefined && { display }) } };
    }
  }
}
