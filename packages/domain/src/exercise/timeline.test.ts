import { describe, expect, test } from "vitest";
import { both, say } from "./build.ts";
import type { ExerciseOptions } from "./options.ts";
import type { ExerciseScript, Step } from "./script.ts";
import { timeline, transcript } from "./timeline.ts";

const en = { language: "en" } as const;
const text = both("Words to read", "Palabras para leer");

/** A script of one length, in minutes, with some steps. */
function scriptOf(steps: readonly Step[], more: Partial<ExerciseScript> = {}): ExerciseScript {
  return {
    id: "invented",
    version: 1,
    languages: ["en", "es"],
    title: text,
    purpose: text,
    needs: ["calm"],
    lengths: { options: [{ minutes: 1 }, { minutes: 2 }], defaultMinutes: 1, anyMinutes: null },
    picture: "stop",
    guide: "steps",
    cautions: ["breathHolds"],
    rated: false,
    source: "Invented for a test",
    evidence: "U",
    how: text,
    care: text,
    breathing: { kind: "fixed", seconds: { in: 4, holdIn: 4, out: 4, holdOut: 4 } },
    areas: [],
    intervalBells: [1],
    steps,
    ...more,
  };
}

const spans = (script: ExerciseScript, options: ExerciseOptions = en) =>
  timeline(script, options).segments.map(({ key, start, end }) => [key, start, end]);

describe("how the length is shared out", () => {
  test("words keep their seconds and silence is shared by its weight", () => {
    const script = scriptOf([
      say("a", "One", "Uno", { seconds: 5 }),
      say("b", "Two", "Dos", { seconds: 5, stretch: 3 }),
      say("c", "Three", "Tres", { seconds: 10, stretch: 0 }),
    ]);
    expect(spans(script)).toEqual([
      ["a", 0, 15],
      ["b", 15, 50],
      ["c", 50, 60],
    ]);
    expect(timeline(script, { ...en, minutes: 2 }).seconds).toBe(120);
  });

  test("steps of longer or shorter lengths stay out, and so do skipped areas", () => {
    const script = scriptOf(
      [
        say("short", "One", "Uno", { upTo: 1 }),
        say("long", "Two", "Dos", { from: 2 }),
        say("arm", "Three", "Tres", { areas: ["arm"] }),
        say("leg", "Four", "Cuatro", { areas: ["leg"] }),
      ],
      {
        areas: [
          { id: "arm", label: text },
          { id: "leg", label: text },
        ],
      },
    );
    const keys = (options: ExerciseOptions) => timeline(script, options).segments.map(({ key }) => key);
    expect(keys(en)).toEqual(["short", "arm", "leg"]);
    expect(keys({ ...en, minutes: 2, skip: ["arm"] })).toEqual(["long", "leg"]);
  });

  test("breaths fill what is left, rounded up to whole ones", () => {
    const script = scriptOf([
      say("a", "One", "Uno", { seconds: 5, stretch: 1 }),
      { kind: "breathe", id: "b", cycles: "fill", captions: [] },
    ]);
    expect(spans(script)).toEqual([
      ["a", 0, 5],
      ["b.0", 5, 69],
    ]);
    expect(timeline(script, { ...en, holds: false }).seconds).toBe(61);
  });

  test("whole rounds fill what is left, and the rest goes to the silences", () => {
    const round: Step[] = [say("a", "One", "Uno", { seconds: 20, stretch: 0, later: [both("Two", "Dos")] })];
    const script = scriptOf([
      { kind: "repeat", id: "loop", times: "fill", steps: round },
      say("end", "End", "Fin", { seconds: 5 }),
    ]);
    expect(spans(script)).toEqual([
      ["a#1", 0, 20],
      ["a#2", 20, 40],
      ["end", 40, 60],
    ]);
    expect(timeline(script, { ...en, minutes: 2 }).segments.map(({ caption }) => caption)).toEqual([
      "One",
      "Two",
      "One",
      "Two",
      "One",
      "End",
    ]);
  });
});

describe("what is due", () => {
  const script = scriptOf([
    say("a", "One", "Uno", {
      seconds: 4,
      stretch: 0,
      extra: true,
      eyesOpen: both("One, eyes open", "Uno, ojos abiertos"),
      cues: [{ sound: "bell" }, { sound: "bowl", at: "end", vibrate: "short" }],
    }),
    { kind: "breathe", id: "b", cycles: 3, captions: [{ share: 0.5, text: both("Half", "Mitad") }] },
    { kind: "silence", id: "c", seconds: "fill", noise: true },
  ]);

  test("cues come at their exact seconds, bells at whole intervals but not close to the end", () => {
    const { cues } = timeline(script, { ...en, minutes: 2, intervalMinutes: 1 });
    const strikes = cues.filter(({ kind }) => kind === "strike");
    expect(strikes.map(({ at }) => at)).toEqual([0, 4, 60]);
    expect(strikes.map((cue) => cue.kind === "strike" && cue.why)).toEqual(["script", "script", "interval"]);
    expect(cues.filter(({ kind }) => kind === "noise")).toEqual([{ at: 52, kind: "noise", seconds: 68 }]);
    const tones = cues.filter(({ kind }) => kind === "tone");
    expect(tones.map(({ at }) => at)).toEqual([4, 12, 20, 28, 36, 44]);
    expect(tones[1]).toEqual({ at: 12, kind: "tone", direction: "fall", seconds: 4 });
    expect(cues.map(({ at }) => at)).toEqual(cues.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  test("a caption in mid-breathing starts with a breath and leaves the figure alone", () => {
    const parts = timeline(script, en).segments.filter(({ stepId }) => stepId === "b");
    expect(parts.map(({ start, end, caption }) => [start, end, caption])).toEqual([
      [4, 36, null],
      [36, 52, "Half"],
    ]);
    expect(parts.map(({ breath }) => breath?.since)).toEqual([4, 4]);
  });

  test.each([
    [-5, "One", undefined, false],
    [0, "One", undefined, false],
    [4, null, "in", false],
    [8, null, "holdIn", false],
    [35.9, null, "holdOut", false],
    [36, "Half", "in", false],
    [52, null, undefined, false],
    [60, null, undefined, true],
    [999, null, undefined, true],
  ])("after %d seconds", (seconds, caption, phase, finished) => {
    const moment = timeline(script, en).at(seconds);
    expect(moment.caption).toBe(caption);
    expect(moment.breath?.phase).toBe(phase);
    expect(moment.finished).toBe(finished);
  });

  test("a moment must be a number", () => {
    expect(() => timeline(script, en).at(Number.NaN)).toThrow(RangeError);
  });

  test("more silence leaves words out and time as it is; open eyes are not asked to close", () => {
    const usual = timeline(script, en);
    const more = timeline(script, { ...en, silence: "more" });
    expect(more.segments[0]?.caption).toBeNull();
    expect(more.segments.map(({ start, end }) => [start, end])).toEqual(
      usual.segments.map(({ start, end }) => [start, end]),
    );
    expect(timeline(script, { ...en, eyesOpen: true }).segments[0]?.caption).toBe("One, eyes open");
  });

  test("the transcript holds all words in the chosen language", () => {
    expect(transcript(timeline(script, { language: "es" }))).toEqual([
      { at: 0, text: "Uno" },
      { at: 36, text: "Mitad" },
    ]);
  });
});

describe("where time stands still", () => {
  const rate: Step = {
    kind: "ask",
    id: "rate",
    prompt: { kind: "rating", text, low: text, high: text },
    aboutSeconds: 0,
  };
  const script = scriptOf([
    say("a", "One", "Uno", { seconds: 10, stretch: 0 }),
    rate,
    {
      kind: "when",
      id: "high",
      condition: { kind: "ratingAtLeast", stepId: "rate", value: 7 },
      steps: [say("strong", "Strong", "Fuerte", { seconds: 5, stretch: 0 })],
      otherwise: [],
    },
    {
      kind: "choose",
      id: "way",
      text,
      options: [
        { id: "on", label: text, steps: [], after: "continue" },
        {
          id: "off",
          label: text,
          steps: [say("bye", "Bye", "Adiós", { seconds: 3, stretch: 0 })],
          after: "end",
        },
      ],
    },
    say("z", "Last", "Último", { seconds: 10 }),
  ]);
  const keys = (answers: Record<string, number | string | null>) =>
    timeline(script, en, answers).segments.map(({ key }) => key);

  test("it reaches up to the first open question, and no further", () => {
    const line = timeline(script, en);
    expect(line).toMatchObject({ seconds: 10, totalSeconds: 60, complete: false });
    expect(line.pending).toMatchObject({ key: "rate", at: 10, answered: false });
    expect(line.at(10)).toMatchObject({ finished: false, stop: { key: "rate" } });
    expect(line.at(9.9).stop).toBeNull();
  });

  test("an answer decides the branch, on both sides of it, and skipping fulfils no condition", () => {
    expect(keys({ rate: 6, way: "on" })).toEqual(["a", "z"]);
    expect(keys({ rate: 7, way: "on" })).toEqual(["a", "strong", "z"]);
    expect(keys({ rate: null, way: null })).toEqual(["a", "z"]);
    expect(keys({ rate: 7, way: "off" })).toEqual(["a", "strong", "bye"]);
  });

  test("with one more answer it begins with the very same segments, cues and stops", () => {
    const before = timeline(script, en, { rate: 7 });
    const after = timeline(script, en, { rate: 7, way: "on" });
    expect(after.segments.slice(0, before.segments.length)).toEqual(before.segments);
    expect(after.cues.slice(0, before.cues.length)).toEqual(before.cues);
    expect(after.complete).toBe(true);
  });

  test.each([{ rate: 11 }, { rate: -1 }, { rate: 5.5 }, { rate: "5" }, { rate: 5, way: "back" }])(
    "%j is refused",
    (answers: Record<string, number | string>) => {
      expect(() => timeline(script, en, answers)).toThrow(RangeError);
    },
  );

  test("each round of a loop asks anew, and the latest answer counts", () => {
    const looped = scriptOf([
      { kind: "repeat", id: "loop", times: 2, steps: [say("a", "One", "Uno"), rate] },
      {
        kind: "when",
        id: "high",
        condition: { kind: "ratingAtLeast", stepId: "rate", value: 7 },
        steps: [say("strong", "Strong", "Fuerte")],
        otherwise: [say("weak", "Weak", "Leve")],
      },
    ]);
    const line = timeline(looped, en, { "rate#1": 9, "rate#2": 2 });
    expect(line.stops.map(({ key }) => key)).toEqual(["rate#1", "rate#2"]);
    expect(line.segments.at(-1)?.key).toBe("weak");
  });

  test("cards sorted once more are those of the first pile; none there: nothing is asked", () => {
    const piles = [
      { id: "most", text },
      { id: "less", text },
    ];
    const cards = ["x", "y", "z"].map((id) => ({ id, text }));
    const sort = (id: string, more: { firstPileMax: number | null; from?: string }): Step => ({
      kind: "ask",
      id,
      prompt: { kind: "cards", text, cards, piles, ...more },
      aboutSeconds: 0,
    });
    const sorting = scriptOf([
      sort("first", { firstPileMax: null }),
      sort("second", { firstPileMax: 1, from: "first" }),
      say("end", "End", "Fin"),
    ]);
    const second = timeline(sorting, en, { first: { most: ["x", "z"], less: ["y"] } }).pending?.prompt;
    expect(second).toMatchObject({ kind: "cards", cards: [{ id: "x" }, { id: "z" }], firstPileMax: 1 });
    const of = (answer: Record<string, string[]>) =>
      timeline(sorting, en, { first: { most: ["x", "z"] }, second: answer });
    expect(of({ most: ["x"], less: ["z"] }).complete).toBe(true);
    expect(() => of({ most: ["x", "z"] })).toThrow(RangeError);
    expect(() => of({ most: ["y"] })).toThrow(RangeError);
    expect(() => of({ most: ["x"], less: ["x"] })).toThrow(RangeError);
    expect(timeline(sorting, en, { first: { less: ["x"] } }).complete).toBe(true);
  });
});
