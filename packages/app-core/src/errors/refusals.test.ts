import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { flattenMessages } from "../locale/compare-messages.ts";
import en from "../messages/en.json" with { type: "json" };
import es from "../messages/es.json" with { type: "json" };

const packages = join(import.meta.dirname, "../../..");
const isTest = /\.test\.ts$|\/(testing|demo|operator)\//;
/** Procedures, audit actions and places in what was sent are named as reasons are, but told to nobody. */
const toldToNobody = { line: /^\s*import|\bname: "/, key: /^(identity|definition|script)\./ };

const filesOf = (pattern: string | string[]) =>
  globSync(pattern, { cwd: packages }).filter((file) => !isTest.test(file));
const textOf = (file: string) => readFileSync(join(packages, file), "utf8");

/** Every dotted key that services and wire shapes give as a reason, and where. */
function keysInSources(): Map<string, string> {
  const keys = new Map<string, string>();
  for (const file of filesOf(["services/src/**/*.ts", "schema/src/*.ts"])) {
    for (const line of textOf(file).split("\n")) {
      if (toldToNobody.line.test(line)) continue;
      for (const [, key = ""] of line.matchAll(/"([a-z][A-Za-z]*(?:\.[a-zA-Z]+)+)"/g))
        if (!toldToNobody.key.test(key)) keys.set(key, file);
    }
  }
  return keys;
}

/** Clinical rules give a reason without its noun (`refused("ownProposal")`); services put their folder's name before it. */
function keysInRules(): Map<string, string> {
  const keys = new Map<string, string>();
  for (const file of filesOf("domain/src/*/*.ts")) {
    const noun = basename(dirname(file));
    for (const [, given = ""] of textOf(file).matchAll(/refused\(([^()]*)\)/g))
      for (const [, reason = ""] of given.matchAll(/(?:^|[?:])\s*"([a-zA-Z]+)"/g))
        keys.set(`${noun}.${reason}`, file);
  }
  return keys;
}

const told = new Map([...keysInSources(), ...keysInRules()]);

test("the sources are read: there are reasons in them", () => {
  expect(told.size).toBeGreaterThan(60);
  for (const known of ["signIn.wrong", "phone.shape", "goal.ownProposal"]) expect(told.has(known)).toBe(true);
});

test.each([
  ["English", en],
  ["Spanish", es],
] as const)("every reason the API can give has words in %s", (_language, messages) => {
  const words = flattenMessages(messages);
  const silent = [...told].filter(([key]) => !words.has(`refusal.${key}`) && !words.has(`problem.${key}`));
  expect(silent).toEqual([]);
});
