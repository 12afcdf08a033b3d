import type { Condition, MeasureDefinition, Scale, ScaleMethod } from "@goldthread/domain/measure/definition";
import { definition_extension_version } from "../export/definition-extension.ts";
import {
  between,
  byKind,
  type Decoder,
  decoded,
  figure,
  id,
  list,
  none,
  nullable,
  object,
  oneOf,
  words,
  yesOrNo,
} from "./decode.ts";
import { condition_depth_max, conditions_max, items_max, own_extension_length_max } from "./limits.ts";

const scales_max = 40;
const bands_max = 20;
const sets_max = 10;

const evidence = oneOf("V", "V2", "C", "U");
const cited = { source: words, evidence };
const text = object({ en: words, es: words });
const itemIds = list(id, items_max);
const answer: Decoder<number | string> = (value) =>
  typeof value === "string" ? words(value) : figure(value);

function condition(depth: number): Decoder<Condition> {
  const of = list(depth === 0 ? none<Condition>() : (value) => condition(depth - 1)(value), conditions_max);
  return byKind<Condition>({
    total: object({ kind: oneOf("total"), scaleId: id, above: figure }),
    sum: object({ kind: oneOf("sum"), itemIds, above: figure }),
    answer: object({
      kind: oneOf("answer"),
      itemId: id,
      operator: oneOf("=", "!=", ">", "<", ">=", "<="),
      value: answer,
    }),
    answered: object({ kind: oneOf("answered"), itemId: id, answered: yesOrNo }),
    all: object({ kind: oneOf("all"), of }),
    any: object({ kind: oneOf("any"), of }),
  });
}
const wholeCondition = condition(condition_depth_max);

const counted = object(
  { kind: oneOf("sum", "mean"), itemIds },
  { reverse: itemIds, notForAll: itemIds, multiplier: figure },
);
const tiers = object({
  kind: oneOf("tiers"),
  itemIds,
  tiers: list(object({ value: figure, when: wholeCondition }), bands_max),
});
const norm = object({ mean: figure, sd: figure });
const change = object(
  {
    ...cited,
    reliable: figure,
    sd: nullable(figure),
    reliability: nullable(figure),
    confidence: nullable(figure),
    population: nullable(text),
  },
  {
    norms: object({ normal: norm, clinical: norm }),
    response: object({ ...cited, share: figure }),
    remission: object({ ...cited, below: figure }),
  },
);
const band = object({ id, from: figure, to: figure, label: text });
const scale: Decoder<Scale> = object({
  id,
  label: text,
  method: byKind<ScaleMethod>({ sum: counted, mean: counted, tiers }),
  missing: object({ ...cited, max: figure }),
  bandSets: list(object({ ...cited, id, label: text, bands: list(band, bands_max) }), sets_max),
  caseness: list(object({ ...cited, id, at: figure, population: text }), sets_max),
  change: nullable(change),
  loinc: nullable(words),
});

/** What our own extension carries: scoring, and what FHIR has no element for. */
const own = object({
  title: text,
  shortTitle: text,
  about: text,
  purpose: object({ for: text, notFor: text }),
  respondent: oneOf("self", "clinician", "informant"),
  recall: object({ days: nullable(between(0, 36_600, 1)), label: text }),
  minutes: between(0, 600),
  higherIs: oneOf("worse", "better"),
  scoringConvention: text,
  scales: list(scale, scales_max),
  primaryScale: nullable(id),
  riskRules: list(object({ itemId: id, atLeast: figure, kind: oneOf("risk", "soft") }), items_max),
  whenNotAsked: list(object({ itemId: id, value: figure }), items_max),
});

export type OwnDefinition = Omit<
  MeasureDefinition,
  "id" | "version" | "licence" | "translations" | "items" | "optionSets" | "loincPanel" | "carriesForward"
> & { readonly whenNotAsked: readonly { readonly itemId: string; readonly value: number }[] };

/** What an export of ours said of scoring; null where it cannot be read, is too long or of another version. */
export function definitionOf(json: unknown): OwnDefinition | null {
  const value = parsed(json);
  const versioned = decoded(object({ version: figure }), value);
  return versioned?.version === definition_extension_version ? decoded(own, value) : null;
}

/** Likewise of a condition. */
export function conditionOf(json: unknown): Condition | null {
  return decoded(wholeCondition, parsed(json));
}

function parsed(json: unknown): unknown {
  if (typeof json !== "string" || json.length > own_extension_length_max) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
