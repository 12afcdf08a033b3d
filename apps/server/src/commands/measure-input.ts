import { type AnswerProblem, checkAnswers } from "@goldthread/domain/measure/answers";
import { answersInOrder, placedItems } from "@goldthread/domain/measure/answers-in-order";
import type { Answers, Language, MeasureDefinition } from "@goldthread/domain/measure/definition";
import { findMeasure } from "@goldthread/domain/measure/library";
import { getItem, languagesOf, optionValues } from "@goldthread/domain/measure/wording";
import { UsageProblem } from "../usage-problem.ts";

/** Throws UsageProblem for an id that does not ship. */
export function getShipped(id: string): MeasureDefinition {
  const measure = findMeasure(id);
  if (!measure) throw new UsageProblem(`No measure is called "${id}"; "measure list" names those there are.`);
  return measure;
}

/** Throws UsageProblem for a language the measure is not worded in. Text that the clinic supplies has none yet. */
export function checkLanguage(measure: MeasureDefinition, language: Language | undefined): void {
  const worded = languagesOf(measure);
  if (language === undefined || worded.length === 0 || worded.includes(language)) return;
  throw new UsageProblem(`"${measure.id}" is not worded in "${language}", only in ${worded.join(", ")}.`);
}

/** Answers from a JSON array in item order or a JSON object by item id. Throws UsageProblem for what is neither, or wrong. */
export function readAnswers(measure: MeasureDefinition, json: string): Answers {
  const answers = byItem(measure, parse(json));
  const problem = checkAnswers(measure, answers)[0];
  if (problem) throw new UsageProblem(sentence(measure, problem));
  return answers;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UsageProblem("--answers is no JSON: give an array in item order or an object by item id.");
  }
}

function byItem(measure: MeasureDefinition, given: unknown): Answers {
  if (typeof given !== "object" || given === null) {
    throw new UsageProblem("--answers wants an array in item order or an object by item id.");
  }
  const places = placedItems(measure);
  if (!Array.isArray(given)) {
    return Object.fromEntries(
      Object.entries(given).flatMap(([id, value]) => (value === null ? [] : [[id, answer(value, id)]])),
    );
  }
  if (given.length > places.length) {
    const order = `${places[0]?.id ?? ""} to ${places.at(-1)?.id ?? ""}`;
    throw new UsageProblem(
      `"${measure.id}" takes at most ${places.length} answers in order (${order}), not ${given.length}.`,
    );
  }
  return answersInOrder(
    measure,
    given.map((value: unknown, place) => (value === null ? null : answer(value, places[place]?.id ?? ""))),
  );
}

function answer(value: unknown, itemId: string): number | string {
  if (typeof value === "number" || typeof value === "string") return value;
  throw new UsageProblem(`The answer to ${itemId} is neither a number nor a text.`);
}

function sentence(measure: MeasureDefinition, problem: AnswerProblem): string {
  const { itemId } = problem;
  if (problem.kind === "unknownItem") return `"${measure.id}" has no item called "${itemId}".`;
  const item = getItem(measure, itemId);
  const given = JSON.stringify(problem.value);
  const values = optionValues(measure, item);
  if (problem.kind === "notAnOption") return `${itemId} takes ${values.join(", ")}, not ${given}.`;
  const bounds = item.bounds ? ` from ${item.bounds.min} to ${item.bounds.max}` : "";
  return `${itemId} takes a ${item.kind} answer${bounds}, not ${given}.`;
}
