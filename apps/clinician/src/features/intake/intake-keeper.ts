import { isUnreachable, refusalOf } from "@goldthread/app-core/api/refusal";
import { type Sections, isSameText, textIds } from "./intake-text.ts";
import { type IntakeConflict, mergeIntake } from "./merge-intake.ts";

/** How long after the last key the text is sent. */
export const save_after_ms = 1_200;
export const retry_after_ms = 8_000;

/** `typing`: not sent yet. `failed`: not sent, and tried again by itself. `conflict`: a person has to choose. `closed`: signed elsewhere. */
export type KeeperStatus = "saved" | "typing" | "saving" | "failed" | "conflict" | "closed";

export interface KeeperState {
  sections: Sections;
  status: KeeperStatus;
  revision: number;
  savedAt: string | null;
  conflicts: readonly IntakeConflict[];
  /** Another window's text was taken in since the page was opened. */
  takenIn: boolean;
  error: unknown;
}

/** What is kept on the device while something is not on the server. */
export interface KeptIntake {
  intakeId: string;
  sections: Sections;
  base: Sections;
  revision: number;
}

export interface KeeperOptions {
  intakeId: string;
  /** Signed already: nothing is sent any more, and what is kept of it is only shown. */
  closed: boolean;
  /** What the server has; null: nothing yet. */
  server: { sections: Sections; revision: number; updatedAt: string } | null;
  kept: KeptIntake | null;
  save: (input: {
    opId: string;
    seenRevision: number;
    sections: Sections;
  }) => Promise<{ revision: number; updatedAt: string }>;
  /** The intake as the server has it now; null when it is no draft any more. */
  load: () => Promise<{ sections: Sections; revision: number; updatedAt: string } | null>;
  keep: (kept: KeptIntake | null) => void;
  newOpId: () => string;
  /** Runs later; the answer takes it back. */
  later: (run: () => void, ms: number) => () => void;
}

type Attempt = { opId: string; seenRevision: number; sections: Sections };

/**
 * Keeps an intake as it is typed: sent a moment after the last key, one save at a time, kept on the device until the
 * server has it, and brought together with what another window saved. Clock and network are given.
 */
export function createIntakeKeeper({
  intakeId,
  closed,
  server,
  kept,
  save,
  load,
  keep,
  newOpId,
  later,
}: KeeperOptions) {
  const listeners = new Set<() => void>();
  let base: Sections = server?.sections ?? {};
  let state: KeeperState = {
    sections: base,
    status: "saved",
    revision: server?.revision ?? 0,
    savedAt: server?.updatedAt ?? null,
    conflicts: [],
    takenIn: false,
    error: null,
  };
  /** Sent, and not known whether it arrived: it goes first, as it was, so that it is not mistaken for another window's. */
  let unanswered: Attempt | null = null;
  let running: Promise<boolean> | null = null;
  let cancelTimer: () => void = () => undefined;

  const set = (part: Partial<KeeperState>) => {
    state = { ...state, ...part };
    const isDirty = !isSameText(state.sections, base);
    keep(isDirty ? { intakeId, sections: state.sections, base, revision: state.revision } : null);
    for (const changed of listeners) changed();
  };
  const schedule = (ms: number) => {
    cancelTimer();
    cancelTimer = later(() => void flush(), ms);
  };
  const takeIn = (theirs: NonNullable<KeeperOptions["server"]>, from: Sections) => {
    const { merged, conflicts } = mergeIntake(from, state.sections, theirs.sections);
    base = theirs.sections;
    set({
      sections: merged,
      revision: theirs.revision,
      savedAt: theirs.updatedAt,
      conflicts,
      takenIn: true,
      status: conflicts.length > 0 ? "conflict" : "typing",
      error: null,
    });
  };
  const meetOtherWindow = async () => {
    const theirs = await load();
    unanswered = null;
    if (theirs === null) return set({ status: "closed", conflicts: [] });
    takeIn(theirs, base);
  };
  const fail = async (error: unknown): Promise<boolean> => {
    const reason = refusalOf(error)?.reason;
    if (
      reason === "intake.signed" ||
      reason === "intake.draftExists" ||
      reason === "intake.changedElsewhere"
    ) {
      try {
        await meetOtherWindow();
        return state.status === "typing" ? sendAll() : false;
      } catch (problem) {
        set({ status: "failed", error: problem });
      }
    } else {
      if (!isUnreachable(error) && reason !== "database.busy") unanswered = null;
      set({ status: "failed", error });
    }
    schedule(retry_after_ms);
    return false;
  };
  const sendAll = async (): Promise<boolean> => {
    while (unanswered !== null || !isSameText(state.sections, base)) {
      unanswered ??= { opId: newOpId(), seenRevision: state.revision, sections: state.sections };
      const attempt = unanswered;
      set({ status: "saving" });
      try {
        const { revision, updatedAt } = await save(attempt);
        unanswered = null;
        base = attempt.sections;
        set({ revision, savedAt: updatedAt, error: null });
      } catch (error) {
        return fail(error);
      }
    }
    set({ status: "saved", error: null });
    return true;
  };
  /** Sends what is not sent yet. @returns whether the server now has everything */
  const flush = (): Promise<boolean> => {
    cancelTimer();
    if (state.status === "conflict" || state.status === "closed") return Promise.resolve(false);
    running ??= sendAll().finally(() => {
      running = null;
    });
    return running;
  };

  if (kept !== null && kept.intakeId === intakeId && !isSameText(kept.sections, kept.base)) {
    state = { ...state, sections: kept.sections, status: "typing" };
    if (closed) state = { ...state, status: "closed" };
    else if (server === null || server.revision === kept.revision) base = kept.base;
    else takeIn(server, kept.base);
    if (state.status === "typing") schedule(0);
  }
  return {
    state: () => state,
    subscribe: (changed: () => void) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    change: (id: string, text: string) => {
      const sections = { ...state.sections, [id]: text };
      const blocked = state.status === "conflict" || state.status === "closed";
      set({ sections, ...(blocked ? {} : { status: state.status === "saving" ? "saving" : "typing" }) });
      if (!blocked) schedule(save_after_ms);
    },
    /** Decides one text that both windows changed; with the last decided, saving goes on. */
    choose: (id: string, text: string) => {
      const conflicts = state.conflicts.filter((conflict) => conflict.id !== id);
      const sections = { ...state.sections, [id]: text };
      set({ sections, conflicts, status: conflicts.length > 0 ? "conflict" : "typing" });
      if (conflicts.length === 0) schedule(0);
    },
    flush,
    /** The intake was signed elsewhere: with these words. What was typed here beside them stays, and is only shown. */
    close: (signed: Sections) => {
      cancelTimer();
      base = signed;
      set({ status: "closed", conflicts: [] });
    },
    /** Texts that were typed here and are not in what the server has. */
    unsaved: (): string[] =>
      textIds.filter((id) => (state.sections[id] ?? "").trim() !== (base[id] ?? "").trim()),
    discard: () => set({ sections: base }),
  };
}

export type IntakeKeeper = ReturnType<typeof createIntakeKeeper>;
