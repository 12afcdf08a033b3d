import type { ItemKind, Language, MeasureItem } from "@goldthread/domain/measure/definition";
import { isLoinc } from "@goldthread/domain/measure/check-definition";
import { answer_text_length_max } from "@goldthread/domain/measure/answers";
import { boolean_option_set } from "../boolean-options.ts";
import { extensions, loinc_system } from "../urls.ts";
import { type Asked, type Questions, showWhenOf } from "./conditions.ts";
import { number_max } from "./limits.ts";
import { contained, isLeftOut, type Node } from "./nodes.ts";
import { type OptionSets, readOptions } from "./options.ts";
import {
  field,
  findExtension,
  flag,
  isFigure,
  objects,
  problem,
  reportExtensions,
  type Json,
  type Place,
} from "./read.ts";

export type ReadItem = { readonly node: Node; readonly asked: Asked };
type Context = {
  readonly questionnaire: Json;
  readonly place: Place;
  readonly other: Language;
  readonly isWorded: boolean;
  readonly ours: boolean;
  readonly sets: OptionSets;
  /** LOINC codes given to something already. */
  readonly codes: Set<string>;
};

/** What is asked and displayed, in order, each with its conditions. What cannot be is left out, and reported. */
export function readItems(nodes: readonly Node[], context: Context): ReadItem[] {
  const valueSets = contained(context.questionnaire, context.place);
  const read: ReadItem[] = [];
  for (const node of nodes) {
    reportExtensions(node.json, node.place);
    if (flag(node.json, "repeats", node.place)) problem(node.place, "repeats");
    if (isLeftOut(node) || node.type === "group" || roleOf(node) !== null) continue;
    const asked = readItem(node, read.length, valueSets, context);
    if (asked) read.push({ node, asked });
  }
  const questions: Questions = {
    nodes: new Map(nodes.map((node) => [node.linkId, node])),
    asked: new Map(
      read.flatMap(({ node, asked }) => (asked.item.kind === "display" ? [] : [[node.linkId, asked]])),
    ),
    ours: context.ours,
  };
  return read.map(({ node, asked }) => {
    const showWhen = showWhenOf(node, asked.position, questions);
    return showWhen ? { node, asked: { ...asked, item: { ...asked.item, showWhen } } } : { node, asked };
  });
}

/** What a display line is on the form, by our own extension; null for a line of its own. */
export function roleOf({ json, type }: Node): "instructions" | "stem" | null {
  const role = field(findExtension(json, extensions.role) ?? {}, "valueCode");
  return type === "display" && (role === "instructions" || role === "stem") ? role : null;
}

function readItem(
  node: Node,
  position: number,
  valueSets: ReturnType<typeof contained>,
  { other, isWorded, sets, codes }: Context,
): Asked | null {
  const { json, place, id, type } = node;
  const kind = kindOf(node);
  const chooses = kind === "choice" && type !== "boolean";
  const required = flag(json, "required", place) && kind !== "display";
  const base = { id, kind, loinc: loincOf(json, place, codes, kind), required };
  if (field(json, "initial") !== undefined) problem(place, "initialIgnored");
  if (type === "boolean") {
    const item = { ...base, optionSet: boolean_option_set };
    return { item, options: [], isBoolean: true, position };
  }
  if (!chooses && kind !== "openChoice") {
    const has = field(json, "answerOption") !== undefined || field(json, "answerValueSet") !== undefined;
    if (has) problem(place, "optionsIgnored");
    const bounds = boundsOf(node, kind);
    return { item: { ...base, ...(bounds && { bounds }) }, options: [], isBoolean: false, position };
  }
  const options = readOptions(node, valueSets, other, isWorded);
  if (options === null) return null;
  if (options.length === 1) {
    problem(place, "oneOption");
    return null;
  }
  return { item: { ...base, optionSet: sets.idOf(options) }, options, isBoolean: false, position };
}

function kindOf({ json, place, type }: Node): ItemKind {
  const max = field(json, "maxLength");
  const limited = type === "string" || type === "text" || type === "open-choice";
  if (limited && typeof max === "number") problem(place, "lengthIgnored", { max });
  switch (type) {
    case "boolean":
    case "choice":
      return "choice";
    case "open-choice":
      return "openChoice";
    case "text":
      return "longText";
    case "string":
      // What may be longer than a line's answer is asked for as a text.
      return isFigure(max) && max > answer_text_length_max ? "longText" : "text";
    case "integer":
    case "decimal":
    case "date":
      return type;
    default:
      return "display";
  }
}

function loincOf(json: Json, place: Place, codes: Set<string>, kind: ItemKind): string | null {
  if (kind === "display") return null;
  return loincAmong(objects(json, "code", place), place, codes);
}

/** The first LOINC code, unless it is malformed or stands for something already. */
export function loincAmong(
  found: readonly { readonly value: Json }[],
  place: Place,
  codes: Set<string>,
): string | null {
  const name = found
    .filter(({ value }) => field(value, "system") === loinc_system)
    .map(({ value }) => field(value, "code"))
    .find((value) => typeof value === "string");
  if (name === undefined) return null;
  if (isLoinc(name) && !codes.has(name)) {
    codes.add(name);
    return name;
  }
  problem(place, "codeIgnored", { code: name });
  return null;
}

function boundsOf({ json, place }: Node, kind: ItemKind): MeasureItem["bounds"] {
  const [low, high] = [extensions.minValue, extensions.maxValue].map((url) => findExtension(json, url));
  if (!low && !high) return undefined;
  if (kind !== "integer" && kind !== "decimal") {
    problem(place, "boundsIgnored");
    return undefined;
  }
  const [min, max] = [low, high].map((limit) =>
    limit === undefined ? null : (field(limit, "valueInteger") ?? field(limit, "valueDecimal")),
  );
  if ([min, max].some((limit) => limit !== null && !isFigure(limit))) {
    problem(place, "numberInvalid", { max: number_max });
    return undefined;
  }
  if (!isFigure(min) || !isFigure(max)) {
    problem(place, "boundsIncomplete");
    return undefined;
  }
  if (min < max) return { min, max };
  problem(place, "boundsWithoutRoom");
  return undefined;
}
