import fc from "fast-check";
import { expect, test } from "vitest";
import {
  createOutbox,
  outbox_faults_max,
  type Delivery,
  type OutboxEntry,
  type OutboxPorts,
  type OutboxStore,
} from "./outbox.ts";

const clinicId = "clinic";
const entry = (opId: string, words = opId) => ({
  opId,
  clinicId,
  path: "checkIn.record",
  input: { opId, words },
});

function keptStore(): OutboxStore & { kept: Map<string, OutboxEntry> } {
  const kept = new Map<string, OutboxEntry>();
  return {
    kept,
    list: async () => [...kept.values()],
    put: async (value) => void kept.set(value.opId, value),
    remove: async (opId) => void kept.delete(opId),
  };
}

/** A clinic that does each operation once, on a network that can lose the way there and the way back. */
function clinicAt(network: (attempt: number) => "up" | "down" | "answerLost") {
  const done: string[] = [];
  let attempts = 0;
  return {
    done,
    attempts: () => attempts,
    send: async ({ opId }: OutboxEntry): Promise<Delivery> => {
      const state = network(attempts++);
      if (state === "down") throw new TypeError("Failed to fetch");
      if (!done.includes(opId)) done.push(opId);
      if (state === "answerLost") throw new TypeError("Failed to fetch");
      return { kind: "done", output: { opId } };
    },
  };
}

const alone = (): OutboxPorts["exclusively"] => {
  const tails = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const next = (tails.get(name) ?? Promise.resolve()).then(work);
    tails.set(
      name,
      next.catch(() => undefined),
    );
    return next;
  };
};
const clock = () => new Date("2026-03-02T09:00:00Z");
const openOutbox = (store: OutboxStore, send: OutboxPorts["send"], exclusively = alone()) =>
  createOutbox({ store, send, now: clock, exclusively });

test("sends what was done in the order in which it was done, and keeps nothing that has arrived", async () => {
  const store = keptStore();
  const clinic = clinicAt(() => "up");
  const outbox = openOutbox(store, clinic.send);
  // Ids in falling order: it is the queue that keeps the order, not the ids.
  for (const id of ["c", "b", "a"]) await outbox.add(entry(id));
  await outbox.flush();
  expect(clinic.done).toEqual(["c", "b", "a"]);
  expect(store.kept.size).toBe(0);
});

test("without a network it waits on the device, through a reload, and goes once there is one", async () => {
  const store = keptStore();
  let up = false;
  const clinic = clinicAt(() => (up ? "up" : "down"));
  expect(await openOutbox(store, clinic.send).submit(entry("a"))).toEqual({ state: "waiting" });
  expect([...store.kept.keys()]).toEqual(["a"]);

  const afterReload = openOutbox(store, clinic.send);
  await afterReload.load();
  expect(afterReload.entries().map(({ opId, madeAt }) => [opId, madeAt])).toEqual([
    ["a", clock().toISOString()],
  ]);
  up = true;
  await afterReload.flush();
  expect(clinic.done).toEqual(["a"]);
  expect(afterReload.entries()).toEqual([]);
});

test("what comes later never overtakes what could not be sent", async () => {
  const clinic = clinicAt((attempt) => (attempt === 0 ? "down" : "up"));
  const outbox = openOutbox(keptStore(), clinic.send);
  await outbox.add(entry("first"));
  await outbox.add(entry("second"));
  await outbox.flush();
  expect(clinic.done).toEqual([]);
  await outbox.flush();
  expect(clinic.done).toEqual(["first", "second"]);
});

test("an answer lost on the way back is asked for again under the same id", async () => {
  const clinic = clinicAt((attempt) => (attempt === 0 ? "answerLost" : "up"));
  const outbox = openOutbox(keptStore(), clinic.send);
  expect(await outbox.submit(entry("a"))).toEqual({ state: "waiting" });
  await outbox.flush();
  expect(clinic.attempts()).toBe(2);
  expect(clinic.done).toEqual(["a"]);
});

test("two tabs and many flushes at once still send an entry once", async () => {
  const store = keptStore();
  const clinic = clinicAt(() => "up");
  const exclusively = alone();
  const tabs = [openOutbox(store, clinic.send, exclusively), openOutbox(store, clinic.send, exclusively)];
  await Promise.all(
    tabs.flatMap((tab, number) => ["x", "y"].map((name) => tab.add(entry(`${name}${number}`)))),
  );
  await Promise.all(tabs.flatMap((tab) => [tab.flush(), tab.flush(), tab.flush()]));
  expect(clinic.attempts()).toBe(4);
  expect(clinic.done.toSorted()).toEqual(["x0", "x1", "y0", "y1"]);
});

test("a refused entry keeps the person's words, says why, and holds nothing up", async () => {
  const store = keptStore();
  const refusal = { code: "conflict", reason: "goal.alreadyAccepted" } as const;
  const clinic = clinicAt(() => "up");
  const outbox = openOutbox(store, async (sent) =>
    sent.opId === "no" ? { kind: "refused", refusal } : clinic.send(sent),
  );
  await outbox.add(entry("no", "my own words"));
  await outbox.add(entry("yes"));
  await outbox.flush();
  await outbox.flush();
  expect(clinic.done).toEqual(["yes"]);
  expect(outbox.entries()).toEqual([
    expect.objectContaining({ opId: "no", refusal, input: { opId: "no", words: "my own words" } }),
  ]);
  await outbox.discard("no");
  expect(store.kept.size).toBe(0);
});

test("a refused entry tried again is the same attempt", async () => {
  let closed = true;
  const clinic = clinicAt(() => "up");
  const outbox = openOutbox(keptStore(), async (sent) =>
    closed ? { kind: "refused", refusal: { code: "forbidden", reason: "access.role" } } : clinic.send(sent),
  );
  expect(await outbox.submit(entry("a"))).toMatchObject({ state: "refused" });
  closed = false;
  await outbox.retry("a");
  expect(clinic.done).toEqual(["a"]);
  expect(outbox.entries()).toEqual([]);
});

test("a server that fails on one entry over and over does not hold up the rest for good", async () => {
  const clinic = clinicAt(() => "up");
  const outbox = openOutbox(keptStore(), async (sent) =>
    sent.opId === "bad" ? { kind: "fault", requestId: "r1" } : clinic.send(sent),
  );
  await outbox.add(entry("bad", "kept"));
  await outbox.add(entry("good"));
  for (let flushes = 1; flushes < outbox_faults_max; flushes += 1) await outbox.flush();
  expect(clinic.done).toEqual([]);
  await outbox.flush();
  expect(clinic.done).toEqual(["good"]);
  expect(outbox.entries()[0]).toMatchObject({
    opId: "bad",
    refusal: { reason: "fault", params: { requestId: "r1" } },
  });
});

test("what is added while a flush runs is sent by it or by the next, and its fate is told", async () => {
  let arrive: () => void = () => undefined;
  const firstOnItsWay = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const clinic = clinicAt(() => "up");
  const outbox = openOutbox(keptStore(), async (sent) => {
    if (sent.opId === "slow") await firstOnItsWay;
    return clinic.send(sent);
  });
  const slow = outbox.submit(entry("slow"));
  const quick = outbox.submit(entry("quick"));
  arrive();
  expect(await Promise.all([slow, quick])).toEqual([
    { state: "sent", output: { opId: "slow" } },
    { state: "sent", output: { opId: "quick" } },
  ]);
});

test("on any network, with reloads at any time, everything arrives once and in order", async () => {
  const state = fc.constantFrom("up", "down", "answerLost");
  const step = fc.constantFrom("add", "flush", "reload");
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 25 }),
      fc.array(state, { maxLength: 30 }),
      async (steps, states) => {
        const store = keptStore();
        const clinic = clinicAt((attempt) => states[attempt] ?? "up");
        let outbox = openOutbox(store, clinic.send);
        const added: string[] = [];
        for (const [number, next] of steps.entries()) {
          if (next === "flush") await outbox.flush();
          if (next === "reload") outbox = openOutbox(store, clinic.send);
          if (next !== "add") continue;
          added.push(`op${number}`);
          await outbox.add(entry(`op${number}`));
        }
        for (let tries = 0; tries <= states.length; tries += 1) await outbox.flush();
        expect(clinic.done).toEqual(added);
        expect(store.kept.size).toBe(0);
      },
    ),
  );
});
