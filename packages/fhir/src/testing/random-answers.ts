import { visibleItems } from "@goldthread/domain/measure/asked-items";
import type { AnswerValue, MeasureDefinition, MeasureItem } from "@goldthread/domain/measure/definition";
import { optionValues } from "@goldthread/domain/measure/wording";
import fc from "fast-check";

/** From 0 to below 1, evenly: doubles as they are drawn are nearly all close to 0. */
export const share = fc.noBias(fc.nat({ max: 999_999 })).map((drawn) => drawn / 1_000_000);

/** Answers as somebody gives them: item by item to what is asked, now and then leaving one out. */
export function randomAnswers(measure: MeasureDefinition): fc.Arbitrary<Record<string, AnswerValue>> {
  const draws = fc.array(
    fc.record({
      leave: fc.integer({ min: 0, max: 60 }),
      at: share,
    }),
    {
      minLength: measure.items.length,
      maxLength: measure.items.length,
    },
  );
  return draws.map((drawn) => {
    const answers: Record<string, AnswerValue> = {};
    for (const [position, item] of measure.items.entries()) {
      const draw = drawn[position];
      const asked = visibleItems(measure, answers).some(({ id }) => id === item.id);
      if (!draw || !asked || draw.leave === 0) continue;
      const value = answerAt(measure, item, draw.at);
      if (value !== undefined) answers[item.id] = value;
    }
    return answers;
  });
}

function answerAt(measure: MeasureDefinition, item: MeasureItem, at: number): AnswerValue | undefined {
  switch (item.kind) {
    case "display":
      return undefined;
    case "choice":
    case "openChoice": {
      const values = optionValues(measure, item);
      return values[Math.floor(at * values.length)];
    }
    case "integer":
    case "decimal": {
      const { min, max } = item.bounds ?? { min: 0, max: 10 };
      return Math.floor(min + at * (max - min + 1));
    }
    case "date":
      return "2026-11-24";
    case "text":
    case "longText":
      return "As well as can be expected";
  }
}
