import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { checkScript, offeredLengths } from "./check-script.ts";
import type { DueCue, Timeline } from "./due.ts";
import { eachStep } from "./each-step.ts";
import { getSummary, listSummaries, searchExercises } from "./library.ts";
import { loadScript } from "./load-script.ts";
import type { ExerciseOptions } from "./options.ts";
import { everyPath } from "./paths.ts";
import { type ExerciseScript, needs } from "./script.ts";
import { timeline } from "./timeline.ts";

const scripts: ExerciseScript[] = [];
beforeAll(async () => {
  scripts.push(...(await Promise.all(listSummaries().map(({ id }) => loadScript(id)))));
});

describe("the library", () => {
  test("ships every script file once, all of them sound", () => {
    expect(scripts.map(({ id }) => id)).toEqual(listSummaries().map(({ id }) => id));
    expect(new Set(scripts.map(({ id }) => id)).size).toBe(scripts.length);
    expect(scripts.length).toBeGreaterThanOrEqual(21);
    const helpers = new Set(["muscle-groups", "value-cards"]);
    const files = readdirSync(new URL("scripts", import.meta.url)).map((file) => file.replace(".ts", ""));
    expect(files.filter((file) => !helpers.has(file)).toSorted()).toEqual(
      scripts.map(({ id }) => id).toSorted(),
    );
    for (const script of scripts) expect([script.id, checkScript(script)]).toEqual([script.id, []]);
  });

  test("is written in both languages throughout, and the two differ", () => {
    for (const script of scripts) {
      expect(script.languages).toEqual(["en", "es"]);
      for (const { step } of eachStep(script.steps)) {
        if (step.kind === "say") expect(step.text.en).not.toBe(step.text.es);
      }
    }
  });

  test("an unknown id is refused, also one that every object answers to", async () => {
    await expect(loadScript("constructor")).rejects.toThrow(RangeError);
    expect(() => getSummary("constructor")).toThrow(RangeError);
  });

  test("has something for every need, and something for two minutes", () => {
    for (const need of needs) expect(searchExercises(listSummaries(), { need })).not.toEqual([]);
    const short = searchExercises(listSummaries(), { need: "urge", minutesToSpare: 2 });
    expect(short.map(({ id }) => id)).toEqual(["stop"]);
    expect(searchExercises(listSummaries(), {})).toEqual(listSummaries());
  });

  test("rates an urge at every minute of the wave", async () => {
    const { stops } = timeline(
      await loadScript("urge-surfing"),
      { language: "en", minutes: 10 },
      {
        "first-rate": 6,
        ...Object.fromEntries(Array.from({ length: 30 }, (_, round) => [`rate#${round + 1}`, 5])),
      },
    );
    const rated = stops.filter(({ stepId }) => stepId === "rate").map(({ at }) => at);
    expect(rated.length).toBeGreaterThanOrEqual(8);
    for (const [index, at] of rated.slice(1).entries()) expect(at - (rated[index] ?? 0)).toBeCloseTo(60, 6);
  });

  test("tenses muscles for 5 to 7 seconds and lets go for 20 to 30, whatever is skipped", async () => {
    const script = await loadScript("muscle-relaxation");
    for (const minutes of [5, 10, 15]) {
      for (const skip of [[], ["leftArm", "neck"]]) {
        const { segments } = timeline(script, { language: "en", minutes, skip });
        const lasting = (end: string) =>
          segments.filter(({ stepId }) => stepId.endsWith(end)).map((one) => one.end - one.start);
        const releases = lasting("-release").map(
          (seconds, index) => seconds + (lasting("-rest")[index] ?? 0),
        );
        expect(releases.length).toBeGreaterThan(1);
        for (const seconds of lasting("-tense")) expect(seconds >= 5 && seconds <= 7).toBe(true);
        for (const seconds of releases) expect(seconds > 19.99 && seconds < 30.01).toBe(true);
      }
    }
  });

  test("fills twenty minutes of body scan with words of their own, never far apart", async () => {
    const { segments } = timeline(await loadScript("body-scan"), { language: "en", minutes: 20 });
    const captions = segments.map(({ caption }) => caption);
    expect(new Set(captions).size).toBe(captions.length);
    expect(captions.length).toBeGreaterThanOrEqual(40);
    for (const { start, end } of segments) expect(end - start).toBeLessThanOrEqual(60);
  });

  test("never closes eyes that are to stay open", () => {
    for (const script of scripts) {
      const line = everyPath(script, { language: "en", eyesOpen: true })[0]?.timeline;
      const said = line?.segments.map(({ caption }) => caption ?? "").join(" ");
      expect(said).not.toMatch(/close your eyes|eyes closed/i);
    }
  });
});

describe("played sixty times as fast, without a clock", () => {
  const variants = (script: ExerciseScript): Partial<ExerciseOptions>[] => [
    {},
    { language: "es" },
    { holds: false },
    { silence: "more" },
    { eyesOpen: true },
    ...script.intervalBells.map((intervalMinutes) => ({ intervalMinutes })),
    ...script.areas.map(({ id }) => ({ skip: [id] })),
    ...(script.breathing?.kind === "rate" ? [{ breathsPerMinute: 4 }, { breathsPerMinute: 7 }] : []),
    ...(script.breathing?.kind === "oneOf"
      ? script.breathing.patterns.map(({ id }) => ({ patternId: id, holds: false }))
      : []),
  ];

  test.each(listSummaries().map(({ id }) => id))(
    "%s, every length and option, every way to its end",
    (id) => {
      const script = scripts.find((one) => one.id === id);
      expect(script).toBeDefined();
      if (!script) return;
      for (const { minutes, cycles } of offeredLengths(script)) {
        for (const variant of variants(script)) {
          const length = cycles === undefined ? { minutes } : { cycles };
          const paths = everyPath(script, { language: "en", ...length, ...variant });
          expect(paths.length).toBeGreaterThan(0);
          for (const path of paths) expectPlayable(path.timeline);
        }
      }
    },
  );
});

/** Second by second as a player would: every caption is shown, every cue due once, in order, up to the end. */
function expectPlayable(line: Timeline): void {
  expect(line.complete).toBe(true);
  expect(line.totalSeconds).toBe(line.seconds);
  const seen = new Set<string>();
  const due: DueCue[] = [];
  let last = -1;
  for (let frame = 0; last < line.seconds; frame += 1) {
    const now = Math.min(frame, line.seconds);
    const moment = line.at(now);
    if (moment.caption !== null && moment.segment) seen.add(moment.segment.key);
    due.push(...line.cues.filter(({ at }) => at > last && at <= now));
    if (moment.finished !== now >= line.seconds)
      throw new Error(`${line.exerciseId} ends at the wrong moment`);
    last = now;
  }
  expect(due).toEqual(line.cues);
  const gaps = line.segments.filter(({ start }, index) => start !== (line.segments[index - 1]?.end ?? 0));
  expect(gaps).toEqual([]);
  const spoken = line.segments.filter(({ caption }) => caption !== null).map(({ key }) => key);
  expect([...seen]).toEqual(spoken);
  for (const { captionEnd, start, end } of line.segments) {
    if (captionEnd < start || captionEnd > end || end <= start) throw new Error("words outlast their time");
  }
}
