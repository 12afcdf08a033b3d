import { checkCondition } from "./check-items.ts";
import { repeated } from "./check-repeated.ts";
import type { Band, BandSet, Cited, MeasureDefinition, Scale } from "./definition.ts";
import { indexOf, itemRange } from "./measure-index.ts";
import { type ScaleRange, scaleRange } from "./scale.ts";

/** What is inconsistent in the scores: what they count, their bands, cut-offs and change figures. */
export function checkScales(measure: MeasureDefinition): string[] {
  const { scales, primaryScale } = measure;
  const known = primaryScale === null || scales.some(({ id }) => id === primaryScale);
  return [
    ...repeated(scales.map(({ id }) => id)).map((id) => `scale ${id} is defined twice`),
    ...(known ? [] : [`the total is the unknown scale ${primaryScale}`]),
    ...scales.flatMap((scale) => {
      const counted = checkCounting(measure, scale);
      // Without countable items a scale has no range to hold figures against.
      const problems = counted.length > 0 ? counted : checkFigures(measure, scale);
      return problems.map((problem) => `scale ${scale.id}: ${problem}`);
    }),
  ];
}

function checkCounting(measure: MeasureDefinition, { label, method, missing }: Scale): string[] {
  const { itemIds } = method;
  const { items } = indexOf(measure);
  const estimable = method.kind === "tiers" ? 1 : itemIds.length;
  return [
    ...(label.en && label.es ? [] : ["its label lacks a language"]),
    ...(itemIds.length > 0 ? [] : ["it counts no item"]),
    ...repeated(itemIds).map((id) => `it counts ${id} twice`),
    ...itemIds.flatMap((id) => {
      if (!items.has(id)) return [`it counts the unknown item ${id}`];
      return itemRange(measure, id) ? [] : [`it counts ${id}, whose answers are no numbers with bounds`];
    }),
    ...(Number.isInteger(missing.max) && missing.max >= 0 && missing.max < estimable
      ? []
      : ["more items may be missing than can be estimated"]),
    ...checkCited(missing, "what may be missing"),
    ...checkMethod(measure, method),
  ];
}

function checkMethod(measure: MeasureDefinition, method: Scale["method"]): string[] {
  if (method.kind !== "tiers") {
    return [
      ...(method.reverse ?? [])
        .filter((id) => !method.itemIds.includes(id))
        .map((id) => `it reverses ${id}, which it does not count`),
      ...(method.notForAll ?? [])
        .filter((id) => !method.itemIds.includes(id) || indexOf(measure).items.get(id)?.required !== false)
        .map((id) => `it lets ${id} be left blank, which it does not count or which is required`),
      ...((method.multiplier ?? 1) > 0 ? [] : ["its multiplier is not above 0"]),
    ];
  }
  const values = method.tiers.map(({ value }) => value);
  const known = new Set(method.itemIds);
  return [
    ...(values.length > 0 && values.every((value) => Number.isInteger(value) && value > 0)
      ? []
      : ["its tiers are not whole numbers above 0"]),
    ...repeated(values).map((value) => `tier ${value} is defined twice`),
    ...method.tiers.flatMap(({ value, when }) =>
      checkCondition(measure, when, known).map((problem) => `tier ${value} holds when ${problem}`),
    ),
  ];
}

function checkFigures(measure: MeasureDefinition, scale: Scale): string[] {
  const range = scaleRange(measure, scale);
  return [
    ...repeated(scale.bandSets.map(({ id }) => id)).map((id) => `band set ${id} is defined twice`),
    ...repeated(scale.caseness.map(({ id }) => id)).map((id) => `caseness ${id} is defined twice`),
    ...scale.bandSets.flatMap((set) => checkBands(set, range)),
    ...scale.caseness.flatMap(({ id, at, population, ...cited }) => [
      ...(isWithin(measure, at, range) ? [] : [`caseness ${id} lies outside the scores`]),
      ...(population.en && population.es ? [] : [`caseness ${id} lacks a language`]),
      ...checkCited(cited, `caseness ${id}`),
    ]),
    ...checkChange(scale, range),
  ];
}

function checkBands(set: BandSet, { min, max }: ScaleRange): string[] {
  const problems = repeated(set.bands.map(({ id }) => id)).map((id) => `band ${id} is defined twice`);
  let before: Band | undefined;
  for (const band of set.bands) {
    const { id, from, to, label } = band;
    const next = before ? stepAfter(before.to, from) : min;
    if (from > next) problems.push(`there is a hole before band ${id}: no band for ${next}`);
    if (from < next) problems.push(`band ${id} overlaps the one before it, or starts below the lowest score`);
    if (to < from) problems.push(`band ${id} ends before it starts`);
    if (!label.en || !label.es) problems.push(`band ${id} lacks a language`);
    before = band;
  }
  if (before?.to !== max) problems.push(`the bands end at ${before?.to}, the highest score is ${max}`);
  if (!set.label.en || !set.label.es) problems.push(`band set ${set.id} lacks a language`);
  return [...problems, ...checkCited(set, `band set ${set.id}`)];
}

/** Where the next band must begin: one step of the finer of two figures further, 10 after 9 and 2.5 after 2.4 or 2.49. */
function stepAfter(to: number, from: number): number {
  const decimals = Math.max(decimalsOf(to), decimalsOf(from));
  return Number((to + 10 ** -decimals).toFixed(decimals));
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** A cut-off that every score meets, or none, tells nothing apart. */
function isWithin({ higherIs }: MeasureDefinition, at: number, { min, max }: ScaleRange): boolean {
  return higherIs === "worse" ? at > min && at <= max : at >= min && at < max;
}

function checkChange({ change }: Scale, { min, max }: ScaleRange): string[] {
  if (change === null) return [];
  const { reliable, sd, reliability, confidence, response, remission } = change;
  const share = (value: number | null | undefined) =>
    value === null || value === undefined || (value > 0 && value < 1);
  return [
    ...(reliable > 0 && reliable <= max - min ? [] : ["reliable change lies outside the scores"]),
    ...(sd === null || sd > 0 ? [] : ["a standard deviation is not above 0"]),
    ...(share(reliability) && share(confidence) && share(response?.share)
      ? []
      : ["reliability, confidence or response is not between 0 and 1"]),
    ...(remission === undefined || (remission.below > min && remission.below < max)
      ? []
      : ["remission lies outside the scores"]),
    ...[change, response, remission].flatMap((cited) => (cited ? checkCited(cited, "change") : [])),
  ];
}

function checkCited({ source }: Cited, what: string): string[] {
  return source.trim() ? [] : [`${what} has no source`];
}
