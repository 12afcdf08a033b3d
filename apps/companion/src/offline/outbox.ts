import type { Refusal } from "@goldthread/schema/refusal";

/** Something the person did, on its way to the clinic. It is kept on the device until the clinic has it. */
export interface OutboxEntry {
  /** The attempt's id: the server does it once, however often it is sent. */
  opId: string;
  /** Place in the queue: what was done first is sent first. */
  seq: number;
  clinicId: string;
  /** Procedure, such as `checkIn.record`. */
  path: string;
  /** With `opId` in it, exactly as it is sent. */
  input: unknown;
  /** ISO instant at which it was done on this device. */
  madeAt: string;
  /** How often the server answered with a fault. */
  faults: number;
  /** Why the clinic did not take it; null while it waits. */
  refusal: Refusal | null;
}

export type NewEntry = Pick<OutboxEntry, "opId" | "clinicId" | "path" | "input">;

/** What came of sending one entry. `later`: nothing is known to be wrong with it; `fault`: the server failed on it. */
export type Delivery =
  | { kind: "done"; output: unknown }
  | { kind: "refused"; refusal: Refusal }
  | { kind: "later" }
  | { kind: "fault"; requestId: string | null };

/** What became of an entry by the end of a flush. */
export type Outcome =
  | { state: "sent"; output: unknown }
  | { state: "refused"; refusal: Refusal }
  | { state: "waiting" };

/** Where entries outlive the page. */
export interface OutboxStore {
  list(): Promise<OutboxEntry[]>;
  put(entry: OutboxEntry): Promise<void>;
  remove(opId: string): Promise<void>;
}

export interface OutboxPorts {
  store: OutboxStore;
  send: (entry: OutboxEntry) => Promise<Delivery>;
  now: () => Date;
  /** Runs the work while no other tab of this device does such work. */
  exclusively: <T>(name: "queue" | "flush", work: () => Promise<T>) => Promise<T>;
}

export interface Outbox {
  /** What is on the device, in order. The same array until something changes. */
  entries(): readonly OutboxEntry[];
  subscribe(changed: () => void): () => void;
  /** Reads what an earlier page, or another tab, has left. */
  load(): Promise<void>;
  /** Once this resolves the entry is safe on the device. */
  add(entry: NewEntry): Promise<void>;
  /** Sends what waits, in order, until it is through or something has to wait. Never rejects. */
  flush(): Promise<void>;
  /** `add` and `flush`: resolves with what became of this entry. */
  submit(entry: NewEntry): Promise<Outcome>;
  /** Lets a refused entry be tried again, in its old place, as the same attempt. */
  retry(opId: string): Promise<void>;
  /** Takes an entry off the device, sent or not: at the person's own wish alone. */
  discard(opId: string): Promise<void>;
}

/** After so many faults an entry is set aside and shown, so that what follows it is not held up for good. */
export const outbox_faults_max = 5;

/**
 * A queue that survives a reload: first in, first out, one at a time. An entry leaves it when the server has answered
 * for it; sent again because that answer was lost, it carries the same `opId` and nothing is done twice.
 */
export function createOutbox({ store, send, now, exclusively }: OutboxPorts): Outbox {
  const listeners = new Set<() => void>();
  // Of those whose fate somebody is waiting to hear.
  const outcomes = new Map<string, Outcome>();
  let known: readonly OutboxEntry[] = [];

  const load = async () => {
    known = (await store.list()).toSorted((a, b) => a.seq - b.seq || (a.opId < b.opId ? -1 : 1));
    for (const changed of listeners) changed();
  };
  const add = async (entry: NewEntry) => {
    await exclusively("queue", async () => {
      await load();
      const seq = (known.at(-1)?.seq ?? 0) + 1;
      if (known.some(({ opId }) => opId === entry.opId)) return;
      await store.put({ ...entry, seq, madeAt: now().toISOString(), faults: 0, refusal: null });
      await load();
    });
  };
  const settle = async (
    entry: OutboxEntry,
    delivery: Exclude<Delivery, { kind: "later" }>,
  ): Promise<boolean> => {
    const tell = (outcome: Outcome) => outcomes.has(entry.opId) && outcomes.set(entry.opId, outcome);
    if (delivery.kind === "done") {
      tell({ state: "sent", output: delivery.output });
      await store.remove(entry.opId);
      await load();
      return true;
    }
    const faults = entry.faults + (delivery.kind === "fault" ? 1 : 0);
    const refusal =
      delivery.kind === "refused"
        ? delivery.refusal
        : faults < outbox_faults_max
          ? null
          : gaveUp(delivery.requestId);
    if (refusal !== null) tell({ state: "refused", refusal });
    await store.put({ ...entry, faults, refusal });
    await load();
    return refusal !== null;
  };
  const run = () =>
    exclusively("flush", async () => {
      await load();
      for (let next = firstWaiting(known); next !== undefined; next = firstWaiting(known)) {
        const delivery = await send(next).catch((): Delivery => ({ kind: "later" }));
        if (delivery.kind === "later" || !(await settle(next, delivery))) return;
      }
    }).catch(() => undefined);
  const flush = coalesced(run);

  return {
    entries: () => known,
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    load,
    add,
    flush,
    async submit(entry) {
      outcomes.set(entry.opId, { state: "waiting" });
      await add(entry);
      await flush();
      const outcome = outcomes.get(entry.opId) ?? { state: "waiting" };
      outcomes.delete(entry.opId);
      return outcome;
    },
    async retry(opId) {
      const entry = known.find((candidate) => candidate.opId === opId);
      if (entry === undefined) return;
      await store.put({ ...entry, faults: 0, refusal: null });
      await load();
      await flush();
    },
    async discard(opId) {
      await store.remove(opId);
      await load();
    },
  };
}

const firstWaiting = (entries: readonly OutboxEntry[]) => entries.find(({ refusal }) => refusal === null);

function gaveUp(requestId: string | null): Refusal {
  return { code: "unavailable", reason: "fault", ...(requestId === null ? {} : { params: { requestId } }) };
}

/**
 * One run at a time. A call during a run starts one more after it, shared by all who call meanwhile: what they added
 * is then surely seen.
 */
function coalesced(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let queued: Promise<void> | null = null;
  const start = () => {
    running = run().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (running === null) return start();
    queued ??= running.then(() => {
      queued = null;
      return start();
    });
    return queued;
  };
}
