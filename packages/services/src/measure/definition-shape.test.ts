import type { Answers, MeasureDefinition } from "@goldthread/domain/measure/definition";
import { listMeasures } from "@goldthread/domain/measure/library";
import type { ScaleScore } from "@goldthread/domain/measure/score";
import { type MeasureSummary, summaryOf } from "@goldthread/domain/measure/summary";
import type * as wire from "@goldthread/schema/measure-definition";
import {
  MeasureDefinition as WireDefinition,
  MeasureSummary as WireSummary,
} from "@goldthread/schema/measure-definition";
import { describe, expect, test } from "vitest";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** Does not compile where the two stop being assignable to each other, both ways. */
const same: [
  Same<MeasureDefinition, wire.MeasureDefinition>,
  Same<MeasureSummary, wire.MeasureSummary>,
  Same<Answers, wire.Answers>,
  Same<Record<string, ScaleScore>, wire.Scores>,
] = [true, true, true, true];

test("what crosses the wire has the domain's own types", () => {
  expect(same.every(Boolean)).toBe(true);
});

describe.each(listMeasures().map((measure) => [measure.id, measure] as const))("%s", (_id, measure) => {
  test("crosses the wire whole: no part is stripped, cut or refused", () => {
    expect(WireDefinition.parse(measure)).toEqual(measure);
    const summary = summaryOf(measure);
    expect(WireSummary.parse(summary)).toEqual(summary);
  });
});
