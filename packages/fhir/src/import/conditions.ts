import type { Condition, MeasureItem } from "@goldthread/domain/measure/definition";
import { extensions } from "../urls.ts";
import { conditions_max, number_max } from "./limits.ts";
import type { Node } from "./nodes.ts";
import type { Option } from "./options.ts";
import {
  cleaned,
  code,
  field,
  findExtension,
  isFigure,
  isObject,
  objects,
  problem,
  type Json,
  type Place,
} from "./read.ts";
import { conditionOf } from "./scoring.ts";

/** A question that the draft asks, as conditions see it. */
export type Asked = {
  readonly item: MeasureItem;
  readonly options: readonly Option[];
  readonly isBoolean: boolean;
  /** Its place on the form. */
  readonly position: number;
};
export type Questions = {
  readonly nodes: ReadonlyMap<string, Node>;
  /** By linkId: those that are not left out. */
  readonly asked: ReadonlyMap<string, Asked>;
  /** Whether the file is one of our own exports. */
  readonly ours: boolean;
};

type Test = { readonly question: string; readonly condition: Condition };

/**
 * When an item is shown: its own condition and those of what it is in. Undefined where it is always shown, also where a
 * part cannot be kept, which is reported: asking too much loses no answer.
 */
export function showWhenOf(node: Node, position: number, questions: Questions): Condition | undefined {
  const parts: Condition[] = [];
  for (let around: Node | null = node; around !== null; around = around.parent) {
    const { parts: own, lost } = readTests(around, node.place, position, questions);
    if (lost) return undefined;
    parts.unshift(...own);
    const parent: Node | null = around.parent;
    const answered = parent && questions.asked.get(parent.linkId);
    if (answered) parts.unshift({ kind: "answered", itemId: answered.item.id, answered: true });
  }
  if (parts.length > conditions_max) problem(node.place, "tooManyConditions", { max: conditions_max });
  const [first] = parts;
  return parts.length > 1 ? { kind: "all", of: parts } : first;
}

function readTests(
  node: Node,
  place: Place,
  position: number,
  questions: Questions,
): { parts: Condition[]; lost: boolean } {
  const own = findExtension(node.json, extensions.condition);
  if (own) {
    const condition = conditionOf(field(own, "valueString"));
    if (condition) return { parts: [condition], lost: false };
    place.report.addOnce("scoringUnreadable", node.linkId, node.place.path);
    return { parts: [], lost: true };
  }
  const { tests, behaviour } = enableWhenOf(node);
  const conditions: Condition[] = [];
  for (const { value, place: here } of tests) {
    const test = readTest(value, here, questions);
    if (test === null) return { parts: [], lost: true };
    const before = questions.asked.get(test.question)?.position ?? Infinity;
    if (before >= position) {
      problem(place, "conditionLooksAhead", { question: test.question });
      return { parts: [], lost: true };
    }
    conditions.push(test.condition);
  }
  if (behaviour === "all" || conditions.length < 2) return { parts: conditions, lost: false };
  return { parts: [{ kind: "any", of: conditions }], lost: false };
}

function enableWhenOf({ json, place }: Node) {
  const tests = objects(json, "enableWhen", place);
  const behaviour = field(json, "enableBehavior");
  if (tests.length > conditions_max) {
    place.report.addOnce("tooManyConditions", place.path, place.path, { max: conditions_max });
  } else if (tests.length > 1 && behaviour !== "all" && behaviour !== "any") {
    place.report.addOnce("enableBehaviorMissing", place.path, place.path);
  }
  return { tests: tests.slice(0, conditions_max), behaviour };
}

const operators = ["=", "!=", ">", "<", ">=", "<="] as const;

function readTest(test: Json, place: Place, { nodes, asked, ours }: Questions): Test | null {
  const question = code(test, "question") ?? "";
  const said = code(test, "operator") ?? "";
  const node = nodes.get(question);
  if (!node || node.type === "group" || node.type === "display") {
    problem(place, "conditionQuestionUnknown", { question });
    return null;
  }
  const operator = operators.find((one) => one === said);
  if (operator === undefined && said !== "exists") {
    problem(place, "operatorUnknown", { operator: said });
    return null;
  }
  const target = asked.get(question);
  if (!target) {
    problem(place, "conditionOnLeftOut", { question });
    return null;
  }
  const itemId = target.item.id;
  if (operator === undefined) {
    const answered = field(test, "answerBoolean");
    if (typeof answered === "boolean") return { question, condition: { kind: "answered", itemId, answered } };
  } else {
    const value = answerOf(test, target, operator, place);
    if (value !== null) {
      const condition: Condition = { kind: "answer", itemId, operator, value };
      // In FHIR a question without an answer has none that equals. Our own exports mean what they say.
      const unequal: Condition = {
        kind: "any",
        of: [{ kind: "answered", itemId, answered: false }, condition],
      };
      return { question, condition: operator === "!=" && !ours ? unequal : condition };
    }
  }
  problem(place, "conditionAnswerUnknown", { question });
  return null;
}

function answerOf(
  test: Json,
  { item, options, isBoolean }: Asked,
  operator: (typeof operators)[number],
  place: Place,
): number | string | null {
  if (isBoolean) {
    const value = field(test, "answerBoolean");
    return typeof value === "boolean" && (operator === "=" || operator === "!=") ? Number(value) : null;
  }
  const coding = field(test, "answerCoding");
  const figure = field(test, "answerInteger") ?? field(test, "answerDecimal");
  const words = field(test, "answerString");
  if (typeof figure === "number" && !isFigure(figure)) problem(place, "numberInvalid", { max: number_max });
  switch (item.kind) {
    case "choice":
    case "openChoice": {
      const chosen = options.find((option) =>
        isObject(coding)
          ? isCoding(option, coding)
          : option.plain !== null && option.plain === (figure ?? words),
      );
      if (chosen) return chosen.value;
      return item.kind === "openChoice" && typeof words === "string" ? cleaned(words, place) : null;
    }
    case "integer":
    case "decimal":
      return isFigure(figure) ? figure : null;
    case "date": {
      const date = field(test, "answerDate");
      return typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
    }
    case "text":
    case "longText":
      return typeof words === "string" ? cleaned(words, place) : null;
    case "display":
      return null;
  }
}

function isCoding({ coding, words }: Option, wanted: Json): boolean {
  const name = code(wanted, "code");
  const system = code(wanted, "system");
  if (name === null) return coding.code === null && words.own === code(wanted, "display");
  return coding.code === name && (system === null || coding.system === null || coding.system === system);
}

/**
 * Reports every item whose condition depends on itself, by way of other items or of what it is in. Items nothing leads
 * to, or that lead nowhere, are taken away until those in circles are left: as many steps as there are conditions.
 */
export function reportCycles(nodes: readonly Node[]): void {
  const byLinkId = new Map(nodes.map((node) => [node.linkId, node]));
  const needs = new Map(nodes.map((node) => [node, neededBy(node, byLinkId)]));
  const neededFor = new Map<Node, Node[]>(nodes.map((node) => [node, []]));
  for (const [node, needed] of needs) for (const other of needed) neededFor.get(other)?.push(node);
  const left = new Set(nodes);
  for (const [forward, back] of [
    [needs, neededFor],
    [neededFor, needs],
  ] as const) {
    const open = new Map(
      nodes.map((node) => [node, (forward.get(node) ?? []).filter((n) => left.has(n)).length]),
    );
    const free = [...left].filter((node) => open.get(node) === 0);
    for (let node = free.pop(); node !== undefined; node = free.pop()) {
      left.delete(node);
      for (const other of back.get(node) ?? []) {
        const remaining = (open.get(other) ?? 0) - 1;
        open.set(other, remaining);
        if (remaining === 0 && left.has(other)) free.push(other);
      }
    }
  }
  for (const node of left) problem(node.place, "conditionCycle");
}

function neededBy(node: Node, byLinkId: ReadonlyMap<string, Node>): Node[] {
  const list = field(node.json, "enableWhen");
  const tests: readonly unknown[] = Array.isArray(list) ? list.slice(0, conditions_max) : [];
  const named = tests.filter(isObject).flatMap((test) => byLinkId.get(code(test, "question") ?? "") ?? []);
  return [...new Set([...named, ...(node.parent === null ? [] : [node.parent])])];
}
