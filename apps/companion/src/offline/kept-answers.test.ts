import { QueryClient } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import { keepAnswers, restoreAnswers } from "./kept-answers.ts";
import { createMemoryStore } from "./memory-store.ts";
import { createVault } from "./vault.ts";

const scope = { personId: "saffron", clinicId: "willow" };
const todayKey = [["today", "get"], { input: { clientId: "c" }, type: "query" }];
const sessionKey = [["identity", "session"], { input: {}, type: "query" }];

async function keptBy(answers: readonly (readonly [key: readonly unknown[], data: unknown])[]) {
  const vault = createVault(createMemoryStore(), crypto);
  const queryClient = new QueryClient();
  keepAnswers(queryClient, vault, scope);
  for (const [key, data] of answers) queryClient.setQueryData(key, data);
  await vi.waitFor(async () => expect(await vault.names("")).not.toEqual([]));
  return vault;
}

test("what a screen needs without a network is there again on the next visit, as old as it is", async () => {
  const vault = await keptBy([[todayKey, { goals: ["Paint"] }]]);
  const next = new QueryClient();
  await restoreAnswers(next, vault, scope);
  expect(next.getQueryData(todayKey)).toEqual({ goals: ["Paint"] });
  expect(next.getQueryState(todayKey)?.dataUpdatedAt).toBeLessThanOrEqual(Date.now());
});

test("another clinic's and another person's visit finds nothing of it", async () => {
  const vault = await keptBy([[todayKey, { goals: ["Paint"] }]]);
  for (const other of [
    { ...scope, clinicId: "other" },
    { ...scope, personId: "other" },
  ]) {
    const next = new QueryClient();
    await restoreAnswers(next, vault, other);
    expect(next.getQueryData(todayKey)).toBeUndefined();
  }
});

test("only what is listed is kept", async () => {
  const vault = await keptBy([
    [sessionKey, { state: "open" }],
    [todayKey, { goals: [] }],
  ]);
  expect(await vault.names("")).toEqual([expect.stringContaining("today.get")]);
});

test("an answer that comes while older ones are being put back is kept in their place", async () => {
  const vault = await keptBy([[todayKey, "old"]]);
  const next = new QueryClient();
  keepAnswers(next, vault, scope);
  const restored = restoreAnswers(next, vault, scope);
  next.setQueryData(todayKey, "new");
  await restored;
  expect(next.getQueryData(todayKey)).toBe("new");
  await vi.waitFor(async () => {
    const later = new QueryClient();
    await restoreAnswers(later, vault, scope);
    expect(later.getQueryData(todayKey)).toBe("new");
  });
});

test("an answer that is here already is not replaced by an older one", async () => {
  const vault = await keptBy([[todayKey, "old"]]);
  const next = new QueryClient();
  next.setQueryData(todayKey, "new");
  await restoreAnswers(next, vault, scope);
  expect(next.getQueryData(todayKey)).toBe("new");
});
