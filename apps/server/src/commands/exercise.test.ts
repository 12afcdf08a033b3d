import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** Without a database, and without the settings that one needs. */
function exercise(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "exercise", ...args], {
    encoding: "utf8",
  });
  return { status, out: stdout.trim(), error: stderr.trim() };
}

describe("exercises on the command line", () => {
  test("list names every exercise, and narrows by need and minutes", () => {
    const all = JSON.parse(exercise("list", "--json").out) as { id: string; lengths: object }[];
    expect(all.length).toBeGreaterThanOrEqual(21);
    expect(all.map(({ id }) => id)).toContain("box-breathing");
    expect(exercise("list", "--lang", "es").out.split("\n")).toHaveLength(all.length);
    const few = JSON.parse(exercise("list", "--need", "urge", "--minutes", "2", "--json").out) as {
      id: string;
    }[];
    expect(few.map(({ id }) => id)).toEqual(["stop"]);
  });

  test("show prints the words and the source with its tag; as JSON the whole script", () => {
    const { status, out } = exercise("show", "body-scan", "--lang", "es");
    expect(status).toBe(0);
    expect(out).toContain("Recorrido por el cuerpo");
    expect(out).toContain("[U]");
    expect(JSON.parse(exercise("show", "body-scan", "--json").out)).toMatchObject({
      id: "body-scan",
      guide: "body",
    });
  });

  test("timeline says what is due when, in the length and language asked for", () => {
    const line = JSON.parse(
      exercise("timeline", "body-scan", "--minutes", "20", "--lang", "es", "--json").out,
    ) as {
      seconds: number;
      complete: boolean;
      segments: { caption: string }[];
      cues: object[];
    };
    expect(line).toMatchObject({ seconds: 1200, complete: true });
    expect(line.segments[0]?.caption).toContain("postura");
    expect(line.cues[0]).toEqual({ at: 0, kind: "strike", sound: "bowl", why: "script" });
    const plain = exercise("timeline", "four-seven-eight", "--no-holds").out.split("\n");
    expect(plain[0]).toMatch(/^0:00\.0 {2}♪ bell/);
    expect(plain.at(-1)).toBe("0:48.0  end");
  });

  test("answers lead into branches, those not given are skipped", () => {
    const keys = (...answers: string[]) => {
      const { out } = exercise("timeline", "five-senses", "--json", ...answers);
      return (JSON.parse(out) as { segments: { key: string }[] }).segments.map(({ key }) => key);
    };
    expect(keys()).not.toContain("hold-thing");
    expect(keys("--answer", "more=more")).toContain("hold-thing");
  });

  test.each([
    [["show", "yodelling"], "yodelling"],
    [["timeline", "constructor"], "constructor"],
    [["timeline", "body-scan", "--minutes", "7"], "5, 10, 20"],
    [["timeline", "body-scan", "--minutes", "soon"], "soon"],
    [["timeline", "body-scan", "--lang", "fr"], "fr"],
    [["timeline", "resonant-breathing", "--rate", "12"], "4 to 7"],
    [["timeline", "extended-exhale", "--pattern", "x"], "seven-eleven"],
    [["timeline", "five-senses", "--answer", "more"], "key=value"],
    [["timeline", "five-senses", "--answer", "more=less"], "more"],
    [["timeline", "five-senses", "--answer", "nothing=1"], "nothing"],
    [["list", "--need", "speed"], "speed"],
    [["list", "--minutes", "-1"], "-1"],
    [["show"], "id"],
  ])("%j is used wrongly: one sentence, exit code 2", (args, named) => {
    const { status, out, error } = exercise(...args);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(error.split("\n")).toHaveLength(1);
    expect(error).toContain(named);
  });
});
