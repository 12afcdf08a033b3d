import { beforeAll, describe, expect, test } from "vitest";
import { evenBreath } from "./breath-limits.ts";
import { both, say } from "./build.ts";
import { listSummaries } from "./library.ts";
import { loadScript } from "./load-script.ts";
import type { ExerciseOptions } from "./options.ts";
import { answersBefore, readThrough, type ReadRow } from "./read-through.ts";
import type { ExerciseScript, Step } from "./script.ts";
import { timeline, transcript } from "./timeline.ts";

const ids = listSummaries().map(({ id }) => id);
const scripts = new Map<string, ExerciseScript>();
beforeAll(async () => {
  for (const id of ids) scripts.set(id, await loadScript(id));
});
function scriptOf(id: string, change: Partial<ExerciseScript> = {}): ExerciseScript {
  const script = scripts.get(id);
  if (script === undefined) throw new RangeError(`no script ${id}`);
  return { ...script, ...change };
}

const textOf = (row: ReadRow): string[] =>
  row.kind === "said" ? [row.text] : row.kind === "asked" ? [row.prompt.text] : [];
const kindsOf = (rows: readonly ReadRow[]) => rows.map(({ kind }) => kind);
const options: ExerciseOptions = { language: "en" };

describe.each(ids)("%s", (id) => {
  const variants: readonly Omit<ExerciseOptions, "language">[] = [
    {},
    { holds: false, eyesOpen: true },
    { silence: "more" },
  ];
  test.each(["en", "es"] as const)("is read from its first word to its last, in %s", (language) => {
    for (const variant of variants) {
      const { rows, timeline: line } = readThrough(scriptOf(id), { language, ...variant });
      expect(line.complete).toBe(true);
      const read = rows.flatMap((row) => textOf(row).map((text) => ({ at: row.at, text })));
      expect(read).toEqual(transcript(line));
      const times = rows.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    }
  });

  test("whatever does not speak is breath or silence, and every second is in one row", () => {
    const { rows, timeline: line } = readThrough(scriptOf(id), options);
    const breathed = rows.reduce(
      (sum, row) => sum + (row.kind === "breathed" ? row.cycles * row.pattern.cycleSeconds : 0),
      0,
    );
    const silent = rows.reduce((sum, row) => sum + (row.kind === "silence" ? row.seconds : 0), 0);
    const spoken = line.segments.reduce(
      (sum, { caption, breath, start, end }) => sum + (caption !== null && breath === null ? end - start : 0),
      0,
    );
    expect(breathed + silent + spoken).toBeCloseTo(line.seconds, 3);
  });

  test("every stroke is in the rows, at its second", () => {
    for (const intervalMinutes of [null, ...scriptOf(id).intervalBells]) {
      const { rows, timeline: line } = readThrough(scriptOf(id), { ...options, intervalMinutes });
      const heard = line.cues.flatMap((cue) => (cue.kind === "strike" ? [[cue.at, cue.sound]] : []));
      expect(rows.flatMap((row) => (row.kind === "sound" ? [[row.at, row.sound]] : []))).toEqual(heard);
    }
  });

  test("with what was answered before it, a timeline leads to every row", () => {
    const read = readThrough(scriptOf(id), options);
    for (const row of read.rows) {
      const line = timeline(scriptOf(id), options, answersBefore(read, row.key));
      expect(line.seconds).toBeGreaterThanOrEqual(row.at);
      if (row.kind === "asked") expect(line.pending?.key).toBe(row.stopKey);
    }
  });
});

test("breath is told once with how often it is, its words after it", () => {
  const { rows } = readThrough(scriptOf("extended-exhale"), { language: "en", minutes: 2 });
  expect(rows.slice(0, 3)).toMatchObject([
    { kind: "sound", sound: "bowl", at: 0 },
    { kind: "breathed", at: 0, cycles: 14, pattern: { cycleSeconds: 9 } },
    { kind: "said", at: 0 },
  ]);
  expect(kindsOf(rows).filter((kind) => kind === "breathed")).toHaveLength(1);
  expect(rows.at(-1)).toMatchObject({ kind: "sound", at: 126 });
});

test("a longer one has more breaths, and its words come later", () => {
  const at = (minutes: number) =>
    readThrough(scriptOf("extended-exhale"), { language: "en", minutes }).rows.flatMap((row) =>
      row.kind === "said" ? [row.at] : [],
    );
  const [short, long] = [at(2), at(10)];
  expect(long).toHaveLength(short.length);
  expect(long[1]).toBeGreaterThan(short[1] ?? Infinity);
});

describe("where an answer decides", () => {
  const lines = (picked: Record<string, string>) =>
    readThrough(scriptOf("urge-surfing"), { language: "en", minutes: 10 }, picked).rows.flatMap(textOf);

  test("a rating is picked as what lies on one side of the threshold, and the rest follows", () => {
    const { rows } = readThrough(scriptOf("urge-surfing"), { language: "en", minutes: 10 });
    const rated = rows.filter((row) => row.kind === "asked" && row.answers.length > 0);
    expect(rated.length).toBeGreaterThan(1);
    expect(rated[0]).toMatchObject({
      taken: "0-6",
      answers: [
        { id: "0-6", from: 0, to: 6, answer: 6 },
        { id: "7-10", from: 7, to: 10, answer: 10 },
      ],
    });
    expect(lines({})).not.toContain("What would help most now?");
    expect(lines({ "rate#1": "7-10" })).toContain("What would help most now?");
  });

  test("in later rounds it is answered as before, until it is picked otherwise", () => {
    const { rows } = readThrough(
      scriptOf("urge-surfing"),
      { language: "en", minutes: 10 },
      { "rate#2": "7-10", "rate#3": "0-6" },
    );
    const taken = rows.flatMap((row) =>
      row.kind === "asked" && row.key.startsWith("asked:rate#") ? [row.taken] : [],
    );
    expect(taken.slice(0, 3)).toEqual(["0-6", "7-10", "0-6"]);
    expect(new Set(taken.slice(2))).toEqual(new Set(["0-6"]));
  });

  test("another option leads elsewhere", () => {
    const strong = { "rate#1": "7-10" };
    const longer = "Two more minutes, then. Look for the highest point of the wave.";
    expect(lines({ ...strong })).not.toContain(longer);
    expect(lines({ ...strong, next: "stay" })).toContain(longer);
  });

  test("an answer that is gone is not taken any more", () => {
    expect(lines({ "rate#1": "7-10", next: "removed" })).toEqual(lines({ "rate#1": "7-10" }));
  });

  test("cards that are sorted again lead to the second sort, and left out they do not", () => {
    const asked = (picked: Record<string, string>) =>
      readThrough(scriptOf("values-card-sort"), options, picked).rows.filter(
        (row) => row.kind === "asked" && row.prompt.kind === "cards",
      );
    const [first, second] = asked({});
    expect(first).toMatchObject({ taken: "sorted" });
    // Nothing goes on from the second sort.
    expect(second).toMatchObject({ answers: [], taken: null });
    const stop = first?.kind === "asked" ? first.stopKey : "";
    expect(asked({ [stop]: "leftOut" })).toHaveLength(1);
  });

  test("yes and no lead apart, and no is what the length was reckoned with", () => {
    const steps: Step[] = [
      {
        kind: "ask",
        id: "sure",
        prompt: { kind: "yesNo", text: both("Sure?", "¿Seguro?") },
        aboutSeconds: 5,
      },
      {
        kind: "ask",
        id: "ever",
        prompt: { kind: "yesNo", text: both("Ever?", "¿Siempre?") },
        aboutSeconds: 5,
      },
      {
        kind: "when",
        id: "then",
        condition: { kind: "yes", stepId: "sure" },
        steps: [say("glad", "Glad of it.", "Me alegro.")],
        otherwise: [say("fine", "That is fine.", "Está bien.")],
      },
    ];
    const read = (picked: Record<string, string>) =>
      readThrough(scriptOf("silent-timer", { steps }), options, picked).rows;
    expect(read({})).toMatchObject([
      { taken: "no", answers: [{ id: "yes" }, { id: "no" }] },
      { taken: null, answers: [] },
      { text: "That is fine." },
    ]);
    expect(read({ sure: "yes" }).flatMap(textOf)).toEqual(["Sure?", "Ever?", "Glad of it."]);
  });
});

test("silence that follows on silence is one row, and what sounds under it is told", () => {
  const silence = (id: string, noise = false): Step => ({ kind: "silence", id, seconds: 30, noise });
  const steps: Step[] = [
    say("hello", "Hello.", "Hola.", { stretch: 0 }),
    silence("one"),
    silence("two"),
    silence("sea", true),
  ];
  const { rows } = readThrough(scriptOf("silent-timer", { steps }), { language: "en" });
  expect(rows.filter(({ kind }) => kind === "silence")).toMatchObject([
    { seconds: 60, noise: false },
    { seconds: 30, noise: true },
  ]);
});

describe("a script that is being written", () => {
  const hello = say("hello", "Hello.", "Hola.");
  test.each<[string, Partial<ExerciseScript>]>([
    ["no steps", { steps: [] }],
    ["no breath", { breathing: null }],
    ["breath that takes no time", { breathing: { kind: "fixed", seconds: evenBreath(Infinity) } }],
    [
      "a length beyond all bounds",
      { lengths: { options: [{ minutes: 1e9 }], defaultMinutes: 1e9, anyMinutes: null } },
    ],
    ["no length", { lengths: { options: [], defaultMinutes: 5, anyMinutes: null } }],
    ["a loop without end", { steps: [{ kind: "repeat", id: "again", times: 1e9, steps: [hello] }] }],
    ["one step twice", { steps: [hello, hello] }],
    ["a silence of no number", { steps: [{ kind: "silence", id: "still", seconds: Number.NaN }] }],
  ])("with %s is refused", (_what, change) => {
    expect(() => readThrough(scriptOf("resonant-breathing", change), options)).toThrow(RangeError);
  });

  test("is read with what may come later: words, exits of a choice, enough time to read", () => {
    const steps: Step[] = [
      { kind: "ask", id: "why", prompt: { kind: "words", text: both("", "") }, aboutSeconds: 5 },
      { kind: "choose", id: "which", text: both("Which?", "¿Cuál?"), options: [] },
      say("long", "Much to be said in so short a time.", "Mucho que decir.", { seconds: 1, stretch: 0 }),
    ];
    expect(readThrough(scriptOf("silent-timer", { steps }), options).rows).toMatchObject([
      { kind: "asked", answers: [], taken: null },
      { kind: "asked", answers: [], taken: null },
      { kind: "said", at: 0 },
    ]);
  });
});
