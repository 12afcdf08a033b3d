import { findItem, optionValues } from "@goldthread/domain/measure/wording";
import type { Condition, MeasureDefinition, MeasureItem } from "@goldthread/domain/measure/definition";
import { boolean_option_set } from "../boolean-options.ts";
import type { EnableWhen, Extension } from "../r4.ts";
import { extensions } from "../urls.ts";
import type { Names } from "./names.ts";

/** What an item carries so that it is asked under the same condition. */
export type ExportedCondition = {
  readonly enableWhen?: EnableWhen[];
  readonly enableBehavior?: "all" | "any";
  readonly extension?: Extension;
};

type Tests = { readonly behaviour: "all" | "any"; readonly tests: EnableWhen[] };

/**
 * As enableWhen where it can say the same: comparisons with single answers, all of them or any. Sums, totals and mixed
 * conditions go into an extension of our own; other systems then ask the item always, which loses no answer.
 */
export function exportCondition(
  measure: MeasureDefinition,
  condition: Condition,
  names: Names,
): ExportedCondition {
  const said = asEnableWhen(measure, condition, names);
  if (!said) return { extension: { url: extensions.condition, valueString: JSON.stringify(condition) } };
  return said.tests.length > 1
    ? { enableWhen: said.tests, enableBehavior: said.behaviour }
    : { enableWhen: said.tests };
}

function asEnableWhen(measure: MeasureDefinition, condition: Condition, names: Names): Tests | null {
  switch (condition.kind) {
    case "answered": {
      const { itemId, answered } = condition;
      return {
        behaviour: "all",
        tests: [{ question: names.linkId(itemId), operator: "exists", answerBoolean: answered }],
      };
    }
    case "answer":
      return comparison(measure, condition, names);
    case "all":
    case "any": {
      const parts = condition.of.map((part) => asEnableWhen(measure, part, names));
      const flat = parts.every(
        (part) => part !== null && (part.tests.length === 1 || part.behaviour === condition.kind),
      );
      if (!flat) return null;
      return { behaviour: condition.kind, tests: parts.flatMap((part) => part?.tests ?? []) };
    }
    case "sum":
    case "total":
      return null;
  }
}

function comparison(
  measure: MeasureDefinition,
  condition: Condition & { kind: "answer" },
  names: Names,
): Tests | null {
  const { itemId, operator, value } = condition;
  const item = findItem(measure, itemId);
  if (!item) return null;
  const question = names.linkId(itemId);
  const chooses = item.kind === "choice" || (item.kind === "openChoice" && typeof value === "number");
  if (!chooses) return typedComparison(item, condition, question);
  if (item.optionSet === boolean_option_set) {
    if (operator !== "=" && operator !== "!=") return null;
    return { behaviour: "all", tests: [{ question, operator, answerBoolean: value === 1 }] };
  }
  // A code is not above or below another: such a condition lists the answers that meet it.
  if (operator === "=" || operator === "!=") {
    const coding = names.coding(item, Number(value));
    return coding && { behaviour: "all", tests: [{ question, operator, answerCoding: coding }] };
  }
  const meeting = optionValues(measure, item).filter((option) => meets(option, operator, Number(value)));
  const tests = meeting.flatMap((option): EnableWhen[] => {
    const coding = names.coding(item, option);
    return coding ? [{ question, operator: "=", answerCoding: coding }] : [];
  });
  return tests.length > 0 && tests.length === meeting.length ? { behaviour: "any", tests } : null;
}

function typedComparison(
  { kind }: MeasureItem,
  { operator, value }: Condition & { kind: "answer" },
  question: string,
): Tests | null {
  const test = (answer: Partial<EnableWhen>): Tests => ({
    behaviour: "all",
    tests: [{ question, operator, ...answer }],
  });
  if (typeof value === "number") {
    if (kind === "integer" && Number.isInteger(value)) return test({ answerInteger: value });
    return kind === "decimal" ? test({ answerDecimal: value }) : null;
  }
  if (kind === "date") return test({ answerDate: value });
  return kind === "text" || kind === "longText" || kind === "openChoice"
    ? test({ answerString: value })
    : null;
}

function meets(option: number, operator: ">" | "<" | ">=" | "<=", value: number): boolean {
  switch (operator) {
    case ">":
      return option > value;
    case "<":
      return option < value;
    case ">=":
      return option >= value;
    case "<=":
      return option <= value;
  }
}
