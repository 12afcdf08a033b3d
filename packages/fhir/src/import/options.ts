import type { Language, OptionSet } from "@goldthread/domain/measure/definition";
import type { OriginCoding } from "../origin.ts";
import { extensions, loinc_system } from "../urls.ts";
import { number_max, options_max } from "./limits.ts";
import type { Node } from "./nodes.ts";
import {
  at,
  cleaned,
  code,
  field,
  findExtension,
  flag,
  isFigure,
  isObject,
  objects,
  problem,
  reportExtensions,
  worded,
  type Json,
  type Place,
  type Worded,
} from "./read.ts";

export type Option = {
  readonly value: number;
  readonly words: Worded;
  readonly coding: OriginCoding;
  /** Where the answer is no coding: the text, number or date itself. */
  readonly plain: string | number | null;
};
type ReadOption = Omit<Option, "value"> & { readonly value: number | null };
type ValueSets = ReadonlyMap<string, { readonly value: Json; readonly place: Place }>;

/** The answers to choose from, in order, each with a value of its own; null where there are none, which is reported. */
export function readOptions(
  node: Node,
  valueSets: ValueSets,
  other: Language,
  isWorded: boolean,
): Option[] | null {
  const { json, place } = node;
  const listed = objects(json, "answerOption", place);
  const named = field(json, "answerValueSet");
  if (named !== undefined && listed.length > 0) {
    problem(place, "optionsTwice");
    return null;
  }
  const found =
    named === undefined
      ? listed.slice(0, options_max + 1).map((part) => readOption(part.value, part.place, other))
      : readValueSet(named, node, valueSets, other);
  if (found === null) return null;
  if (found.length === 0) problem(place, "optionsMissing");
  if (found.length > options_max) problem(place, "tooManyOptions", { max: options_max });
  if (isWorded && found.some(({ words }) => words.own === null)) problem(place, "optionTextMissing");
  return place.report.failed() ? null : valued(found, place);
}

function readOption(option: Json, place: Place, other: Language): ReadOption {
  reportExtensions(option, place);
  if (flag(option, "initialSelected", place)) problem(place, "initialIgnored");
  const coding = field(option, "valueCoding");
  if (isObject(coding)) return readCoding(coding, at(place, "valueCoding"), other, option);
  const plain = field(option, "valueInteger") ?? field(option, "valueString") ?? field(option, "valueDate");
  const ordinal = ordinalOf(option, place);
  const none = { system: null, code: null };
  if (isFigure(plain)) {
    return { value: ordinal ?? plain, words: both(String(plain)), coding: none, plain };
  }
  if (typeof plain === "number") problem(place, "numberInvalid", { max: number_max });
  const own = typeof plain === "string" ? cleaned(plain, place) : null;
  return { value: ordinal, words: { own, other: null }, coding: none, plain: own };
}

function both(words: string): Worded {
  return { own: words, other: words };
}

/** What shows an answer is its display; a code alone shows itself. */
function readCoding(coding: Json, place: Place, other: Language, around?: Json): ReadOption {
  reportExtensions(coding, place);
  const words = worded(coding, "display", place, other);
  const name = code(coding, "code");
  return {
    value: (around && ordinalOf(around, place)) ?? ordinalOf(coding, place),
    words: words.own === null && name !== null ? { own: cleaned(name, place), other: null } : words,
    coding: { system: code(coding, "system"), code: name },
    plain: null,
  };
}

/** The value an answer counts as, by any of the three extensions that have carried it. */
function ordinalOf(from: Json, place: Place): number | null {
  const found =
    findExtension(from, extensions.ordinalValue) ??
    findExtension(from, extensions.itemWeight) ??
    findExtension(from, extensions.stu3OrdinalValue);
  if (!found) return null;
  const value = field(found, "valueDecimal") ?? field(found, "valueInteger");
  if (isFigure(value)) return value;
  problem(place, "numberInvalid", { max: number_max });
  return null;
}

function readValueSet(
  named: unknown,
  { place }: Node,
  valueSets: ValueSets,
  other: Language,
): ReadOption[] | null {
  const valueSet = typeof named === "string" ? named : "";
  if (!valueSet.startsWith("#")) {
    problem(place, "valueSetExternal", { valueSet });
    return null;
  }
  const found = valueSets.get(valueSet.slice(1));
  if (!found) {
    problem(place, "valueSetMissing", { valueSet });
    return null;
  }
  const concepts = conceptsOf(found.value, found.place);
  if (concepts === null) {
    problem(place, "valueSetNotListed");
    return null;
  }
  return concepts
    .slice(0, options_max + 1)
    .map((concept) => ({ ...readCoding(concept.value, concept.place, other), ...systemOf(concept) }));
}

type Concept = { readonly value: Json; readonly place: Place; readonly system: string | null };

function systemOf({ value, system }: Concept): { readonly coding: OriginCoding } {
  return { coding: { system: code(value, "system") ?? system, code: code(value, "code") } };
}

/** The codes a value set lists; null where it describes them otherwise. */
function conceptsOf(valueSet: Json, place: Place): Concept[] | null {
  const expansion = field(valueSet, "expansion");
  if (isObject(expansion)) {
    const parts = objects(expansion, "contains", at(place, "expansion"));
    const flat = parts.every(({ value }) => field(value, "contains") === undefined);
    return flat && parts.length > 0 ? parts.map((part) => ({ ...part, system: null })) : null;
  }
  const compose = field(valueSet, "compose");
  if (!isObject(compose) || field(compose, "exclude") !== undefined) return null;
  const includes = objects(compose, "include", at(place, "compose"));
  const listed = includes.map(({ value, place: here }) => {
    const concepts = objects(value, "concept", here);
    const plain = field(value, "filter") === undefined && field(value, "valueSet") === undefined;
    return plain && concepts.length > 0
      ? concepts.map((concept) => ({ ...concept, system: code(value, "system") }))
      : null;
  });
  return listed.includes(null) ? null : listed.flatMap((concepts) => concepts ?? []);
}

function valued(found: readonly ReadOption[], place: Place): Option[] {
  const values = found.map(({ value }) => value);
  const sound = !values.includes(null) && new Set(values).size === values.length;
  if (!sound && found.length > 1) problem(place, "valuesAssumed");
  return found.map((option, position) => ({
    ...option,
    value: sound ? (option.value ?? position) : position,
  }));
}

/** Sets with the same answers are one. */
export type OptionSets = {
  readonly idOf: (options: readonly Option[]) => string;
  readonly all: () => readonly (readonly [string, readonly Option[]])[];
};

export function newOptionSets(): OptionSets {
  const sets = new Map<string, readonly [string, readonly Option[]]>();
  return {
    idOf(options) {
      const key = JSON.stringify(options);
      const known = sets.get(key) ?? ([`options-${sets.size + 1}`, options] as const);
      sets.set(key, known);
      return known[0];
    },
    all: () => [...sets.values()],
  };
}

export function optionSetOf([id, options]: readonly [string, readonly Option[]]): OptionSet {
  return {
    id,
    options: options.map(({ value, coding }) =>
      isLoincAnswer(coding) ? { value, loincAnswer: coding.code } : { value },
    ),
  };
}

export function isLoincAnswer(coding: OriginCoding): coding is OriginCoding & { readonly code: string } {
  return coding.system === loinc_system && coding.code !== null && /^LA\d{1,9}-\d$/.test(coding.code);
}
