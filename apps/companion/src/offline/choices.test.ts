import { expect, test, vi } from "vitest";
import { keptChoices } from "./choices.ts";
import { createMemoryStore } from "./memory-store.ts";
import { createVault } from "./vault.ts";

test("what was chosen is there on the next visit, and another person's visit finds nothing of it", async () => {
  const vault = createVault(createMemoryStore(), crypto);
  const choices = { holds: false, exercises: { "box-breathing": { minutes: 2, voice: true } } };
  keptChoices(vault, "saffron").set(choices);
  await vi.waitFor(async () => expect(await keptChoices(vault, "saffron").get()).toEqual(choices));
  expect(await keptChoices(vault, "rowan").get()).toEqual({ exercises: {} });
});

test("on signing out it goes with everything else of the person", async () => {
  const vault = createVault(createMemoryStore(), crypto);
  keptChoices(vault, "saffron").set({ exercises: { stop: {} } });
  await vi.waitFor(async () => expect(await vault.names("saffron/")).not.toEqual([]));
  await vault.forget("saffron/");
  expect(await keptChoices(vault, "saffron").get()).toEqual({ exercises: {} });
});
