import { listSummaries } from "@goldthread/domain/exercise/library";
import { loadScript } from "@goldthread/domain/exercise/load-script";
import { ExerciseSettings } from "@goldthread/schema/exercise";
import { describe, expect, test } from "vitest";
import { amountsOf, problemOf, wholeSettings } from "./whole-settings.ts";

describe.each(listSummaries().map(({ id }) => id))("%s", (id) => {
  test("what is left open is written out, fits the exercise and can be sent", async () => {
    const script = await loadScript(id);
    const whole = wholeSettings(script, {});
    expect(whole.minutes ?? whole.cycles).toBeGreaterThan(0);
    expect(problemOf(script, whole)).toBeNull();
    expect(ExerciseSettings.parse(whole)).toEqual(whole);
  });

  test("every amount on the list can be prescribed, and none is missing", async () => {
    const script = await loadScript(id);
    const { unit, amounts } = amountsOf(script);
    expect(amounts.length).toBeGreaterThan(0);
    for (const amount of amounts) expect(problemOf(script, { [unit]: amount })).toBeNull();
    expect(problemOf(script, { [unit]: (amounts.at(-1) ?? 0) + 1 })).toBe("wrongLength");
  });
});

test("what was chosen goes before what is usual", async () => {
  const box = await loadScript("box-breathing");
  expect(wholeSettings(box, { minutes: 5, holds: false })).toEqual({ minutes: 5, holds: false });
  const resonant = await loadScript("resonant-breathing");
  expect(wholeSettings(resonant, { breathsPerMinute: 6 })).toMatchObject({ breathsPerMinute: 6, minutes: 5 });
  expect(wholeSettings(await loadScript("four-seven-eight"), {})).toEqual({ cycles: 4 });
});
