import { answerTo } from "./answers.ts";
import type { Answers, AnswerValue, Condition, MeasureDefinition, MeasureItem, Scale } from "./definition.ts";
import { indexOf, itemRange } from "./measure-index.ts";

/**
 * Whether a condition holds, or the unanswered items it waits for. What waits is not shown, yet neither is it known
 * not to be asked: it counts as missing, never as skipped.
 */
export type Truth = boolean | readonly string[];

type ItemState =
  | { readonly kind: "answered"; readonly value: AnswerValue }
  | { readonly kind: "open" }
  | { readonly kind: "notAsked" }
  | { readonly kind: "waiting"; readonly on: readonly string[] };

/** How each item stands, given the answers so far. */
export type Walk = {
  readonly measure: MeasureDefinition;
  readonly states: ReadonlyMap<string, ItemState>;
  readonly asked: readonly MeasureItem[];
};

export type ScaleValue =
  | { readonly kind: "value"; readonly value: number; readonly prorated: boolean }
  | { readonly kind: "missing"; readonly missing: readonly string[] }
  /** None of its items was asked, and none counts unasked: there is no score, and nothing is missing. */
  | { readonly kind: "notApplicable" };

/**
 * Goes through the items in order and decides of each whether it is asked. Answers to items that are not asked do not
 * count. A condition sees only what stands before it, so that even a circular definition comes to an end.
 */
export function walkItems(measure: MeasureDefinition, answers: Answers): Walk {
  const states = new Map<string, ItemState>();
  const asked: MeasureItem[] = [];
  const walk = { measure, states, asked };
  for (const item of measure.items) {
    const truth = item.showWhen === undefined || conditionHolds(walk, item.showWhen);
    if (truth === false) states.set(item.id, { kind: "notAsked" });
    else if (truth !== true) states.set(item.id, { kind: "waiting", on: truth });
    else {
      const value = answerTo(answers, item.id);
      asked.push(item);
      states.set(item.id, value === undefined ? { kind: "open" } : { kind: "answered", value });
    }
  }
  return walk;
}

export function conditionHolds(walk: Walk, condition: Condition): Truth {
  switch (condition.kind) {
    case "answer":
      return answerHolds(walk, condition);
    case "answered":
      return (walk.states.get(condition.itemId)?.kind === "answered") === condition.answered;
    case "total": {
      const scale = walk.measure.scales.find(({ id }) => id === condition.scaleId);
      return scale !== undefined && isAbove(scaleValue(walk, scale), condition.above);
    }
    case "sum":
      return isAbove(combine(walk, { itemIds: condition.itemIds }, 0), condition.above);
    case "all":
      return together(walk, condition.of, false);
    case "any":
      return together(walk, condition.of, true);
  }
}

/** The raw value of a scale: reversed, prorated and multiplied. Decimals are cleared of floating-point dust. */
export function scaleValue(walk: Walk, { method, missing }: Scale): ScaleValue {
  if (method.kind !== "tiers") return combine(walk, method, missing.max);
  const waiting = unansweredOf(walk, method.itemIds);
  if (waiting.length > 0) return { kind: "missing", missing: waiting };
  const holding = method.tiers.filter(({ when }) => conditionHolds(walk, when) === true);
  return { kind: "value", value: Math.max(0, ...holding.map(({ value }) => value)), prorated: false };
}

type Combined = {
  readonly kind?: "sum" | "mean";
  readonly itemIds: readonly string[];
  readonly reverse?: readonly string[];
  readonly notForAll?: readonly string[];
  readonly multiplier?: number;
};

function combine(
  walk: Walk,
  { kind, itemIds, reverse, notForAll, multiplier }: Combined,
  missingMax: number,
): ScaleValue {
  let sum = 0;
  let counted = 0;
  let absent = 0;
  for (const itemId of itemIds) {
    const state = walk.states.get(itemId);
    const value =
      state?.kind === "notAsked" ? indexOf(walk.measure).items.get(itemId)?.whenNotAsked : answerIn(state);
    if (typeof value === "number") {
      sum += reverse?.includes(itemId) === true ? reversed(walk.measure, itemId, value) : value;
      counted += 1;
    } else if (state?.kind !== "notAsked" && notForAll?.includes(itemId) !== true) absent += 1;
  }
  if (absent > missingMax || (absent > 0 && counted === 0)) {
    const needed = itemIds.filter((itemId) => notForAll?.includes(itemId) !== true);
    return { kind: "missing", missing: unansweredOf(walk, needed) };
  }
  if (counted === 0) return { kind: "notApplicable" };
  const basis = kind === "mean" ? sum / counted : (sum * (counted + absent)) / counted;
  return { kind: "value", value: withoutDust(basis * (multiplier ?? 1)), prorated: absent > 0 };
}

/** The items to answer before these are: themselves where asked, else those that decide whether they are. */
function unansweredOf(walk: Walk, itemIds: readonly string[]): readonly string[] {
  return itemIds.flatMap((itemId) => {
    const state = walk.states.get(itemId);
    if (state?.kind === "waiting") return state.on;
    // An answer in own words is an answer, but none that can be counted.
    return state?.kind === "notAsked" || typeof answerIn(state) === "number" ? [] : [itemId];
  });
}

function answerIn(state: ItemState | undefined): AnswerValue | undefined {
  return state?.kind === "answered" ? state.value : undefined;
}

function answerHolds(walk: Walk, { itemId, operator, value }: Condition & { kind: "answer" }): Truth {
  const state = walk.states.get(itemId);
  if (state === undefined || state.kind === "notAsked") return false;
  if (state.kind === "open") return [itemId];
  if (state.kind === "waiting") return state.on;
  if (typeof state.value !== typeof value) return operator === "!=";
  switch (operator) {
    case "=":
      return state.value === value;
    case "!=":
      return state.value !== value;
    case ">":
      return state.value > value;
    case "<":
      return state.value < value;
    case ">=":
      return state.value >= value;
    case "<=":
      return state.value <= value;
  }
}

/** `any` is decided by one that holds, `all` by one that does not; else by all, or by nothing yet. */
function together(walk: Walk, conditions: readonly Condition[], decisive: boolean): Truth {
  const waiting = new Set<string>();
  for (const condition of conditions) {
    const truth = conditionHolds(walk, condition);
    if (truth === decisive) return decisive;
    if (typeof truth !== "boolean") for (const itemId of truth) waiting.add(itemId);
  }
  return waiting.size > 0 ? [...waiting] : !decisive;
}

function isAbove(scored: ScaleValue, above: number): Truth {
  if (scored.kind === "missing") return scored.missing;
  return scored.kind === "value" && scored.value > above;
}

function reversed(measure: MeasureDefinition, itemId: string, value: number): number {
  const range = itemRange(measure, itemId);
  if (!range) throw new RangeError(`${measure.id} cannot reverse ${itemId}`);
  return range.min + range.max - value;
}

/** 0.7 + 0.1 is 0.8 again: nine decimals are more than any scale has. */
function withoutDust(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
