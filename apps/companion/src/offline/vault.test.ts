import { expect, test } from "vitest";
import { createMemoryStore } from "./memory-store.ts";
import { createVault } from "./vault.ts";

const words = "I could not sleep on Tuesday";

test("gives back what it was given, and writes none of it in the clear", async () => {
  const raw = createMemoryStore();
  const vault = createVault(raw, crypto);
  await vault.set("draft/a", { words });
  expect(await vault.get("draft/a")).toEqual({ words });
  for (const name of await raw.names()) {
    const value = await raw.get(name);
    const bytes = typeof value === "object" && value !== null && "data" in value ? value.data : null;
    expect(bytes instanceof ArrayBuffer ? new TextDecoder().decode(bytes) : "").not.toContain("sleep");
  }
});

test("the key cannot be taken out of the browser", async () => {
  const raw = createMemoryStore();
  await createVault(raw, crypto).set("a", 1);
  const key = await raw.get("key");
  expect(key).toBeInstanceOf(CryptoKey);
  expect(key).toHaveProperty("extractable", false);
});

test("a value moved to another name is not taken for that name's", async () => {
  const raw = createMemoryStore();
  const vault = createVault(raw, crypto);
  await vault.set("person-a", { words });
  await raw.set("record/person-b", await raw.get("record/person-a"));
  expect(await vault.get("person-b")).toBeUndefined();
});

test("two tabs that open it first at the same moment share one key", async () => {
  const raw = createMemoryStore();
  const [one, other] = [createVault(raw, crypto), createVault(raw, crypto)];
  await Promise.all([one.set("a", "from one"), other.set("b", "from the other")]);
  expect(await other.get("a")).toBe("from one");
  expect(await one.get("b")).toBe("from the other");
});

test("forgetting one person leaves another's, and the last to go takes the key along", async () => {
  const raw = createMemoryStore();
  const vault = createVault(raw, crypto);
  await vault.set("rosa/outbox/1", 1);
  await vault.set("tomas/outbox/1", 2);
  await vault.forget("rosa/");
  expect(await vault.names("")).toEqual(["tomas/outbox/1"]);
  expect(await vault.get("tomas/outbox/1")).toBe(2);
  await vault.forget("tomas/");
  expect(await raw.names()).toEqual([]);
});

test("what was written after another tab threw the key away can still be read", async () => {
  const raw = createMemoryStore();
  const vault = createVault(raw, crypto);
  await vault.set("a", 1);
  await createVault(raw, crypto).forget("");
  await vault.set("b", 2);
  expect(await createVault(raw, crypto).get("b")).toBe(2);
});
