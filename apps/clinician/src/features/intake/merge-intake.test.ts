import fc from "fast-check";
import { expect, test } from "vitest";
import { type Sections, isSameText, textIds } from "./intake-text.ts";
import { mergeIntake } from "./merge-intake.ts";

const sections = fc.dictionary(
  fc.constantFrom(...textIds),
  fc.constantFrom("", "low", "flat", "bright"),
) as fc.Arbitrary<Sections>;

test("what only one window changed is taken from that window", () => {
  const base = { history: "a", strengths: "b" };
  const { merged, conflicts } = mergeIntake(base, { ...base, history: "a1" }, { ...base, strengths: "b1" });
  expect(merged).toMatchObject({ history: "a1", strengths: "b1" });
  expect(conflicts).toEqual([]);
});

test("what both changed differently stays as typed here, and is named with both wordings", () => {
  const { merged, conflicts } = mergeIntake({ history: "a" }, { history: "mine" }, { history: "theirs" });
  expect(merged).toMatchObject({ history: "mine" });
  expect(conflicts).toEqual([{ id: "history", mine: "mine", theirs: "theirs" }]);
});

test("nothing that either side wrote is lost without being named", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(sections, sections, sections, (base, mine, theirs) => {
      const { merged, conflicts } = mergeIntake(base, mine, theirs);
      const named = new Set(conflicts.map(({ id }) => id));
      for (const id of textIds) {
        const [from, here, there] = [base[id] ?? "", mine[id] ?? "", theirs[id] ?? ""];
        if (here !== from) expect(merged[id]).toBe(here);
        if (there !== from && !named.has(id)) expect(merged[id]).toBe(there);
      }
    }),
  );
});

test("a window that changed nothing takes the other's as it is", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(sections, sections, (base, theirs) => {
      const { merged, conflicts } = mergeIntake(base, base, theirs);
      expect(isSameText(merged, theirs)).toBe(true);
      expect(conflicts).toEqual([]);
    }),
  );
});
