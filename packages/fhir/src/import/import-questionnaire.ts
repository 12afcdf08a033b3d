import { checkDefinition } from "@goldthread/domain/measure/check-definition";
import type {
  Condition,
  Language,
  MeasureDefinition,
  MeasureItem,
} from "@goldthread/domain/measure/definition";
import { boolean_option_set } from "../boolean-options.ts";
import type { Origin, OriginCoding } from "../origin.ts";
import { extensions } from "../urls.ts";
import { reportCycles } from "./conditions.ts";
import { guarded } from "./guard.ts";
import { name_length_max } from "./limits.ts";
import { type ReadItem, loincAmong, readItems } from "./items.ts";
import { type Node, readNodes } from "./nodes.ts";
import { isLoincAnswer, newOptionSets, optionSetOf, type OptionSets } from "./options.ts";
import { type ImportProblem, newReport, withoutControls } from "./problem.ts";
import {
  code,
  field,
  findExtension,
  isObject,
  languageIn,
  objects,
  problem,
  reportExtensions,
  text,
  type Json,
  type Place,
} from "./read.ts";
import { definitionOf, type OwnDefinition } from "./scoring.ts";
import { factsOf } from "./facts.ts";
import { readWording, translationsOf } from "./wording.ts";

/** A measure of the clinic's own in the making: no scales unless the file carried ours. Saving gives it id and version. */
export type OwnMeasureDraft = MeasureDefinition;

export type ImportedQuestionnaire = {
  /** Null where a problem is an error; else `checkDefinition` accepts it. */
  readonly draft: OwnMeasureDraft | null;
  /** What its parts were called, for exporting it under the same names; null without a draft. */
  readonly origin: Origin | null;
  /** In the order found, at most 201. */
  readonly problems: readonly ImportProblem[];
};

/**
 * A FHIR R4 Questionnaire, as JSON text or parsed, as a draft of a measure. Everything that the draft lacks, and
 * everything that keeps it from being made, is listed; nothing is fetched, and no input makes it throw.
 */
export function importQuestionnaire(json: unknown): ImportedQuestionnaire {
  const report = newReport();
  const place: Place = { report, path: "" };
  const value = guarded(json, report);
  const imported = report.failed() ? null : importValue(value, place);
  return report.failed() || imported === null
    ? { draft: null, origin: null, problems: report.problems() }
    : { ...imported, problems: report.problems() };
}

function importValue(value: unknown, place: Place): { draft: OwnMeasureDraft; origin: Origin } | null {
  if (!isObject(value) || field(value, "resourceType") !== "Questionnaire") {
    const found = isObject(value)
      ? (code(value, "resourceType") ?? "an object without resourceType")
      : "no object";
    problem(place, "notAQuestionnaire", { found });
    return null;
  }
  if (field(value, "implicitRules") !== undefined) problem(place, "modifier", { name: "implicitRules" });
  reportExtensions(value, place);
  const language = languageOf(value, place);
  const nodes = readNodes(value, place);
  reportCycles(nodes);
  if (place.report.failed()) return null;
  return importNodes(value, nodes, language, place);
}

function importNodes(questionnaire: Json, nodes: readonly Node[], own: Language, place: Place) {
  const other = own === "en" ? "es" : "en";
  const carried = findExtension(questionnaire, extensions.definition);
  const definition = carried ? definitionOf(field(carried, "valueString")) : null;
  if (carried && !definition) problem(place, "scoringUnreadable");
  // Our own export of a measure whose text a clinic supplies has no words at all.
  const isWorded = definition === null || nodes.some(({ json }) => field(json, "text") !== undefined);
  const sets = newOptionSets();
  const codes = new Set<string>();
  const loincPanel = loincAmong(objects(questionnaire, "code", place), place, codes);
  for (const { loinc } of definition?.scales ?? []) if (loinc !== null) codes.add(loinc);
  const ours = definition !== null;
  const items = readItems(nodes, { questionnaire, place, other, isWorded, ours, sets, codes });
  if (items.every(({ asked }) => asked.item.kind === "display")) problem(place, "noQuestions");
  const wording = readWording(nodes, items, { other, isWorded });
  const facts = factsOf(questionnaire, items.length, { own, other }, place);
  const usesBoolean = items.some(({ asked }) => asked.isBoolean);
  const { source } = facts.licence;
  const translations = isWorded
    ? translationsOf(wording, sets, usesBoolean, { own, other }, source, place)
    : {};
  if (place.report.failed()) return null;
  const draft: OwnMeasureDraft = {
    ...facts,
    translations,
    items: items.map(({ asked }) => sectioned(asked.item, wording.sectionIds)),
    optionSets: [
      ...sets.all().map(optionSetOf),
      ...(usesBoolean ? [{ id: boolean_option_set, options: [{ value: 1 }, { value: 0 }] }] : []),
    ],
    loincPanel,
  };
  const checked = scored(draft, definition, place);
  return checked && { draft: checked, origin: originOf(questionnaire, nodes, items, sets) };
}

function sectioned(item: MeasureItem, sectionIds: ReadonlyMap<string, string>): MeasureItem {
  const sectionId = sectionIds.get(item.id);
  return sectionId === undefined ? item : { ...item, sectionId };
}

/** The draft with the scoring the file carried, or without it where that does not fit; null where neither holds. */
function scored(bare: OwnMeasureDraft, carried: OwnDefinition | null, place: Place): OwnMeasureDraft | null {
  if (carried) {
    const { whenNotAsked, ...definition } = carried;
    const counts = new Map(whenNotAsked.map(({ itemId, value }) => [itemId, value]));
    const items = bare.items.map((item) => {
      const value = counts.get(item.id);
      return value === undefined ? item : { ...item, whenNotAsked: value };
    });
    const draft = { ...bare, ...definition, items };
    const [detail] = checkDefinition(draft, "clinic");
    if (detail === undefined) return draft;
    problem(place, "scoringInconsistent", { detail });
  }
  const draft = withoutTotals(bare, place);
  const [detail] = checkDefinition(draft, "clinic");
  if (detail === undefined) return draft;
  problem(place, "inconsistent", { detail });
  return null;
}

/** Without scales there is no total to wait for. */
function withoutTotals(draft: OwnMeasureDraft, place: Place): OwnMeasureDraft {
  const items = draft.items.map((item) => {
    if (item.showWhen === undefined || !asksTotal(item.showWhen)) return item;
    problem(place, "conditionOnScoring");
    const { showWhen: _dropped, ...always } = item;
    return always;
  });
  return { ...draft, items };
}

function asksTotal(condition: Condition): boolean {
  if (condition.kind === "all" || condition.kind === "any") return condition.of.some(asksTotal);
  return condition.kind === "total";
}

function originOf(
  questionnaire: Json,
  nodes: readonly Node[],
  items: readonly ReadItem[],
  sets: OptionSets,
): Origin {
  const asked = new Set(items.map(({ node }) => node));
  const named = nodes.filter((node) => node.type === "group" || (asked.has(node) && node.id !== node.linkId));
  const codings = sets.all().map(([id, options]) => {
    const known = options.map(({ coding }) => (isKept(coding) ? coding : null));
    return [id, known] as const;
  });
  return {
    url: text(questionnaire, "url", { report: newReport(), path: "" }),
    version: text(questionnaire, "version", { report: newReport(), path: "" }),
    linkIds: Object.fromEntries(named.map(({ id, linkId }) => [id, linkId])),
    codings: Object.fromEntries(codings.filter(([, known]) => known.some((coding) => coding !== null))),
  };
}

/** A code that is a name and can be stored; LOINC's answers are kept with the options. */
function isKept(coding: OriginCoding): boolean {
  const named = [coding.code, coding.system].every(
    (name) => name === null || (name.length <= name_length_max && withoutControls(name) === name),
  );
  return named && coding.code !== null && !isLoincAnswer(coding);
}

function languageOf(questionnaire: Json, place: Place): Language {
  const tag = field(questionnaire, "language");
  if (tag === undefined || tag === null) {
    problem(place, "languageAssumed");
    return "en";
  }
  const language = languageIn(tag);
  if (language === null)
    problem(place, "languageUnsupported", { language: String(code(questionnaire, "language")) });
  return language ?? "en";
}
