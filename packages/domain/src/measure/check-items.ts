import { repeated } from "./check-repeated.ts";
import type { Condition, MeasureDefinition, MeasureItem } from "./definition.ts";
import { indexOf, itemRange } from "./measure-index.ts";

/** How deep conditions may be nested. */
const condition_depth_max = 10;

/** What is inconsistent in items, option sets and the conditions under which items are asked. */
export function checkItems(measure: MeasureDefinition): string[] {
  const { items, optionSets } = measure;
  return [
    ...repeated(items.map((item) => item.id)).map((id) => `item ${id} is defined twice`),
    ...repeated(optionSets.map((set) => set.id)).map((id) => `option set ${id} is defined twice`),
    ...optionSets.flatMap((set) => {
      const values = set.options.map((option) => option.value);
      return values.length < 2 || repeated(values).length > 0 || !values.every(Number.isFinite)
        ? [`option set ${set.id} needs at least two options of different value`]
        : [];
    }),
    ...items.flatMap((item) => [...checkAnswerKind(measure, item), ...checkAsking(measure, item)]),
    ...(items.some(({ kind }) => kind !== "display") ? [] : ["no item takes an answer"]),
  ];
}

function checkAnswerKind({ optionSets }: MeasureDefinition, item: MeasureItem): string[] {
  const { id, kind, optionSet, bounds } = item;
  const chooses = kind === "choice" || kind === "openChoice";
  const measures = kind === "integer" || kind === "decimal";
  const problems: string[] = [];
  if (chooses && !optionSets.some((set) => set.id === optionSet)) {
    problems.push(`item ${id} uses the unknown option set ${optionSet}`);
  }
  if (!chooses && optionSet !== undefined) problems.push(`item ${id} is no choice, yet has options`);
  if (!measures && bounds !== undefined) problems.push(`item ${id} is no figure, yet has bounds`);
  if (bounds !== undefined && !(bounds.min < bounds.max)) problems.push(`item ${id} has bounds without room`);
  if (kind === "display" && item.required) problems.push(`item ${id} is only displayed, yet required`);
  return problems;
}

function checkAsking(measure: MeasureDefinition, { id, showWhen, whenNotAsked }: MeasureItem): string[] {
  if (showWhen === undefined) {
    return whenNotAsked === undefined ? [] : [`item ${id} is always asked, yet counts when it is not`];
  }
  const itemIds = measure.items.map((item) => item.id);
  const earlier = new Set(itemIds.slice(0, itemIds.indexOf(id)));
  return checkCondition(measure, showWhen, earlier).map((problem) => `item ${id} is shown when ${problem}`);
}

/** What is wrong with a condition that may look at the items in `known`. */
export function checkCondition(
  measure: MeasureDefinition,
  condition: Condition,
  known: ReadonlySet<string>,
  depth = 1,
): string[] {
  if (depth > condition_depth_max) return [`conditions are nested more than ${condition_depth_max} deep`];
  switch (condition.kind) {
    case "answer":
      return [
        ...checkNamed(measure, [condition.itemId], known),
        ...(canBe(measure, condition) ? [] : [`${condition.itemId} has an answer it cannot have`]),
      ];
    case "answered":
      return checkNamed(measure, [condition.itemId], known);
    case "sum":
      return [
        ...(condition.itemIds.length > 0 ? [] : ["a sum of nothing is above something"]),
        ...checkNamed(measure, condition.itemIds, known),
        ...condition.itemIds
          .filter((itemId) => known.has(itemId) && itemRange(measure, itemId) === null)
          .map((itemId) => `${itemId} is summed, whose answers are no numbers`),
      ];
    case "total": {
      const scale = measure.scales.find(({ id }) => id === condition.scaleId);
      if (!scale) return [`the unknown scale ${condition.scaleId} is above something`];
      return checkNamed(measure, scale.method.itemIds, known);
    }
    case "all":
    case "any":
      if (condition.of.length === 0) return [`${condition.kind} of no conditions hold`];
      return condition.of.flatMap((part) => checkCondition(measure, part, known, depth + 1));
  }
}

/** Conditions that look back alone can never go round in a circle. */
function checkNamed(
  measure: MeasureDefinition,
  itemIds: readonly string[],
  known: ReadonlySet<string>,
): string[] {
  return itemIds.flatMap((itemId) => {
    const item = indexOf(measure).items.get(itemId);
    if (!item) return [`something is said of the unknown item ${itemId}`];
    if (item.kind === "display") return [`something is said of ${itemId}, which takes no answer`];
    return known.has(itemId) ? [] : [`something is said of ${itemId}, which does not come before`];
  });
}

function canBe(measure: MeasureDefinition, { itemId, value }: Condition & { kind: "answer" }): boolean {
  const { items, optionValues } = indexOf(measure);
  const item = items.get(itemId);
  if (!item) return true;
  if (item.kind === "choice")
    return typeof value === "number" && (optionValues.get(itemId) ?? []).includes(value);
  if (item.kind === "openChoice") return true;
  return typeof value === (item.kind === "integer" || item.kind === "decimal" ? "number" : "string");
}
