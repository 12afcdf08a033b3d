import { checkScript } from "@goldthread/domain/exercise/check-script";
import { listSummaries } from "@goldthread/domain/exercise/library";
import { loadScript } from "@goldthread/domain/exercise/load-script";
import type { ExerciseScript as DomainScript } from "@goldthread/domain/exercise/script";
import { ExerciseScript } from "@goldthread/schema/exercise-script";
import { describe, expect, expectTypeOf, test } from "vitest";

describe("an exercise on the wire and in the domain", () => {
  test("is of one type", () => {
    expectTypeOf<ExerciseScript>().toExtend<DomainScript>();
    expectTypeOf<DomainScript>().toExtend<ExerciseScript>();
    expectTypeOf<keyof DomainScript>().toEqualTypeOf<keyof ExerciseScript>();
    expectTypeOf<MembersByKind<DomainScript>>().toEqualTypeOf<MembersByKind<ExerciseScript>>();
  });

  test.each(listSummaries().map(({ id }) => id))("%s goes to JSON and back unchanged", async (id) => {
    const script = await loadScript(id);
    const back: unknown = JSON.parse(JSON.stringify(script));
    const parsed = ExerciseScript.parse(back);
    expect(parsed).toEqual(back);
    expect(checkScript(parsed)).toEqual([]);
  });

  test("what is none is refused", async () => {
    const script = await loadScript("urge-surfing");
    for (const wrong of [
      { steps: [{ kind: "dance", id: "x" }] },
      { guide: "film" },
      { title: { en: "Only one" } },
    ]) {
      expect(ExerciseScript.safeParse({ ...script, ...wrong }).success).toBe(false);
    }
  });
});

/** One kind of step after another has the same members. */
type MembersByKind<Script extends { steps: readonly { kind: string }[] }> = {
  [Kind in Script["steps"][number]["kind"]]: keyof Extract<Script["steps"][number], { kind: Kind }>;
};
