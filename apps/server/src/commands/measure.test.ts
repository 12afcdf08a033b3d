import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** Without a database, and without the settings that one needs. */
function measure(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "measure", ...args], {
    encoding: "utf8",
  });
  return { status, out: stdout.trim(), error: stderr.trim() };
}

/** The result of answers, from JSON. */
function scoreOf(id: string, answers: unknown): unknown {
  return JSON.parse(measure("score", id, "--answers", JSON.stringify(answers), "--json").out);
}

describe("measures on the command line", () => {
  test("list names every measure with its languages and its licence", () => {
    const all = JSON.parse(measure("list", "--json").out) as {
      id: string;
      languages: string[];
      licence: string;
    }[];
    expect(all.length).toBeGreaterThanOrEqual(24);
    expect(all.find(({ id }) => id === "c-ssrs")).toMatchObject({
      languages: [],
      licence: "textSuppliedByClinic",
    });
    expect(measure("list", "--lang", "es").out.split("\n")).toHaveLength(all.length);
  });

  test("show prints wording, options, bands with their sources, licence and attribution", () => {
    const { status, out } = measure("show", "who-5", "--lang", "es");
    expect(status).toBe(0);
    for (const text of [
      "Me he despertado fresco y descansado",
      "5 Todo el tiempo",
      "nonCommercial",
      "[V2]",
      "Hillerød",
    ])
      expect(out).toContain(text);
    expect(measure("show", "epds").out).toContain("supplied by the clinic");
  });

  test("score takes an array in item order with nulls, or an object by item id", () => {
    expect(scoreOf("who-5", [3, 3, 3, 2, 2])).toMatchObject({
      status: "scored",
      total: 52,
      bandId: "notPoor",
    });
    expect(scoreOf("audit", [0, null, null, null, null, null, null, null, 4, 4])).toMatchObject({
      total: 8,
      bandId: "zone2",
      atCaseness: true,
    });
    const byId = { "asq-1": 1, "asq-2": 0, "asq-3": 0, "asq-4": 0, "asq-5": 1 };
    expect(scoreOf("asq", byId)).toMatchObject({ total: 2, bandId: "acutePositive" });
    expect(scoreOf("asq", [1, 0, 0, 0, 1])).toMatchObject({ total: 2, bandId: "acutePositive" });
  });

  test("what cannot be scored says why, names what is missing, and still raises its flags", () => {
    expect(scoreOf("asq", [1, 0, 0, 0])).toMatchObject({
      status: "incomplete",
      flags: [{ kind: "risk", itemId: "asq-1", value: 1 }],
      completeness: { complete: false, missing: ["asq-5"] },
    });
    const { status, out } = measure("score", "phq-9", "--answers", "[]");
    expect(status).toBe(0);
    expect(out).toContain("Not scored: phq9-1");
  });

  test("a measure without a total gives its scales, and answers that were not asked are set aside", () => {
    expect(
      scoreOf(
        "dass-21",
        Array.from({ length: 21 }, () => 1),
      ),
    ).toMatchObject({
      total: null,
      scales: { depression: { value: 14 }, anxiety: { value: 14 }, stress: { value: 14 } },
    });
    expect(scoreOf("k10", [1, 1, 5, 1, 1, 1, 1, 1, 1, 1])).toMatchObject({
      total: 10,
      ignored: ["k10-3", "k10-6"],
    });
  });

  test.each([
    [["score", "phq-99", "--answers", "[]"], "phq-99"],
    [["show", "phq-99"], "phq-99"],
    [["score", "phq-9", "--answers", "{"], "no JSON"],
    [["score", "phq-9", "--answers", "7"], "array"],
    [["score", "phq-9", "--answers", "null"], "array"],
    [["score", "phq-9", "--answers", "[4]"], "phq9-1 takes 0, 1, 2, 3, not 4"],
    [["score", "phq-9", "--answers", "[0.5]"], "0.5"],
    [["score", "phq-9", "--answers", '["1"]'], "phq9-1"],
    [["score", "phq-9", "--answers", "[true]"], "phq9-1"],
    [["score", "phq-9", "--answers", "[0,0,0,0,0,0,0,0,0,0,0]"], "at most 10"],
    [["score", "phq-9", "--answers", '{"__proto__":1}'], "__proto__"],
    [["score", "audit", "--answers", '{"audit-9":1}'], "audit-9 takes 0, 2, 4"],
    [["score", "pcl-5", "--answers", "[]", "--lang", "es"], "not worded in"],
    [["score", "pcl-5", "--answers", "[]", "--lang", "fr"], "fr"],
    [["score", "pcl-5"], "--answers"],
  ])("%j is used wrongly: one sentence, exit code 2", (args, named) => {
    const { status, out, error } = measure(...args);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(error.split("\n")).toHaveLength(1);
    expect(error).toContain(named);
  });
});
