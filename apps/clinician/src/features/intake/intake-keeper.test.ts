import { beforeEach, expect, test } from "vitest";
import { createIntakeKeeper, type KeeperOptions, type KeptIntake } from "./intake-keeper.ts";
import type { Sections } from "./intake-text.ts";

/** A server with one intake, which refuses a save that has not seen the latest, and answers an operation once. */
function newServer() {
  const done = new Map<string, { revision: number; updatedAt: string }>();
  const intake = { sections: {} as Sections, revision: 0, updatedAt: "t0", signed: false };
  const refuse = (reason: string) =>
    Object.assign(new Error(reason), { data: { refusal: { code: "conflict", reason } } });
  return {
    intake,
    /** "before": the request is lost; "after": only the answer is. */
    lose: null as "before" | "after" | null,
    saves: 0,
    async save({ opId, seenRevision, sections }: Parameters<KeeperOptions["save"]>[0]) {
      const lost = this.lose;
      this.lose = null;
      if (lost === "before") throw new Error("no network");
      const replayed = done.get(opId);
      if (replayed !== undefined) return replayed;
      if (intake.signed) throw refuse("intake.signed");
      if (seenRevision !== intake.revision) throw refuse("intake.changedElsewhere");
      this.saves += 1;
      Object.assign(intake, { sections, revision: seenRevision + 1, updatedAt: `t${seenRevision + 1}` });
      const answer = { revision: intake.revision, updatedAt: intake.updatedAt };
      done.set(opId, answer);
      if (lost === "after") throw new Error("no network");
      return answer;
    },
  };
}

let server: ReturnType<typeof newServer>;
let kept: KeptIntake | null;
let timers: (() => void)[];
let ids: number;

beforeEach(() => {
  server = newServer();
  kept = null;
  timers = [];
  ids = 0;
});

const open = (from: KeptIntake | null = null) =>
  createIntakeKeeper({
    intakeId: "i",
    closed: server.intake.signed,
    server: server.intake.revision === 0 ? null : { ...server.intake },
    kept: from,
    save: (input) => server.save(input),
    load: async () => (server.intake.signed ? null : { ...server.intake }),
    keep: (value) => {
      kept = value;
    },
    newOpId: () => `op ${(ids += 1)}`,
    later: (run) => {
      timers = [run];
      return () => {
        timers = [];
      };
    },
  });

test("what is typed is kept on the device at once, and no longer once the server has it", async () => {
  const keeper = open();
  keeper.change("history", "Since the move");
  expect(keeper.state().status).toBe("typing");
  expect(kept).toMatchObject({ sections: { history: "Since the move" } });
  expect(timers).toHaveLength(1);
  expect(await keeper.flush()).toBe(true);
  expect(keeper.state()).toMatchObject({ status: "saved", revision: 1, savedAt: "t1" });
  expect(kept).toBeNull();
});

test("what is typed while a save is under way is sent after it, not beside it", async () => {
  const keeper = open();
  keeper.change("history", "a");
  const saving = keeper.flush();
  keeper.change("history", "ab");
  await saving;
  expect(server.intake).toMatchObject({ sections: { history: "ab" }, revision: 2 });
  expect(keeper.state().status).toBe("saved");
});

test.each(["before", "after"] as const)("a save lost %s it arrived is made up for, once", async (lost) => {
  const keeper = open();
  keeper.change("history", "a");
  server.lose = lost;
  expect(await keeper.flush()).toBe(false);
  expect(keeper.state().status).toBe("failed");
  expect(kept).not.toBeNull();
  keeper.change("history", "ab");
  expect(await keeper.flush()).toBe(true);
  expect(server.intake.sections).toEqual({ history: "ab" });
  expect(server.saves).toBe(2);
  expect(keeper.state().takenIn).toBe(false);
});

test("after a reload what was not sent is there, and is sent", async () => {
  const before = open();
  before.change("history", "a");
  const keeper = open(kept);
  expect(keeper.state()).toMatchObject({ sections: { history: "a" }, status: "typing" });
  await keeper.flush();
  expect(server.intake.sections).toEqual({ history: "a" });
});

test("two windows in different sections both keep their text without being asked", async () => {
  const [one, other] = [open(), open()];
  one.change("history", "mine");
  await one.flush();
  other.change("strengths", "theirs");
  await other.flush();
  expect(other.state()).toMatchObject({ status: "saved", takenIn: true, conflicts: [] });
  expect(server.intake.sections).toMatchObject({ history: "mine", strengths: "theirs" });
});

test("two windows in one section: nothing is overwritten until a person has chosen", async () => {
  const [one, other] = [open(), open()];
  one.change("history", "mine");
  await one.flush();
  other.change("history", "theirs");
  expect(await other.flush()).toBe(false);
  expect(other.state()).toMatchObject({
    status: "conflict",
    conflicts: [{ id: "history", mine: "theirs", theirs: "mine" }],
  });
  expect(await other.flush()).toBe(false);
  expect(server.intake.sections).toEqual({ history: "mine" });
  other.choose("history", "both");
  await other.flush();
  expect(server.intake.sections).toMatchObject({ history: "both" });
});

test("an intake signed in another window is not changed, and what was typed here stays", async () => {
  const keeper = open();
  keeper.change("history", "a");
  await keeper.flush();
  server.intake.signed = true;
  keeper.change("history", "ab");
  expect(await keeper.flush()).toBe(false);
  expect(keeper.state()).toMatchObject({ status: "closed", sections: { history: "ab" } });
  expect(kept).toMatchObject({ sections: { history: "ab" } });
  const reloaded = open(kept);
  expect(reloaded.state()).toMatchObject({ status: "closed", sections: { history: "ab" } });
  expect(reloaded.unsaved()).toEqual(["history"]);
  reloaded.discard();
  expect(kept).toBeNull();
});

test("whoever signs here has nothing unsaved afterwards", async () => {
  const keeper = open();
  keeper.change("history", "a");
  await keeper.flush();
  keeper.close({ history: "a" });
  expect(keeper.unsaved()).toEqual([]);
  expect(kept).toBeNull();
});
