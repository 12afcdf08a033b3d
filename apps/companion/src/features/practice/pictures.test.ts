import { listSummaries } from "@goldthread/domain/exercise/library";
import { drawings } from "@goldthread/ui/exercise/drawings";
import { expect, test } from "vitest";

test("every exercise that ships has a picture of its own, and every picture belongs to one", () => {
  const shown = listSummaries().map(({ picture }) => picture);
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.toSorted()).toEqual(Object.keys(drawings).toSorted());
});
