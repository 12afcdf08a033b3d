import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkGoalText,
  goalCan,
  goalStatuses,
  goalTextCharactersMax,
  moveGoal,
  proposeGoal,
  waitingOn,
  type GoalMove,
  type GoalState,
  type Who,
} from "./negotiation.ts";

const paint = "I want to paint again on Sundays";
const proposed = proposeGoal("client", paint);

function move(goal: GoalState, who: Who, given: GoalMove): GoalState {
  const moved = moveGoal(goal, who, given);
  if (!moved.ok) throw new Error(moved.reason);
  return moved.goal;
}

function reasonFor(goal: GoalState, who: Who, given: GoalMove): string | null {
  const moved = moveGoal(goal, who, given);
  return moved.ok ? null : moved.reason;
}

const askChange: GoalMove = { kind: "askChange", text: "Could it be every other Sunday?" };
const accept: GoalMove = { kind: "accept" };
const decline: GoalMove = { kind: "decline", reason: "Not now." };

describe("agreeing", () => {
  test("a proposal waits for the other side, who accepts it with a wording of their own", () => {
    expect(waitingOn(proposed)).toBe("clinician");
    const accepted = move(proposed, "clinician", {
      kind: "accept",
      wording: "Re-engage with valued activity",
    });
    expect(accepted).toMatchObject({
      status: "accepted",
      clientWording: paint,
      clinicianWording: "Re-engage with valued activity",
    });
    expect(waitingOn(accepted)).toBeNull();
  });

  test("the clinician asks for a change, the client accepts it, and the change stays part of what was agreed", () => {
    const asked = move(proposed, "clinician", askChange);
    expect(asked.status).toBe("changeAsked");
    expect(waitingOn(asked)).toBe("client");
    const accepted = move(asked, "client", accept);
    expect(accepted).toMatchObject({
      status: "accepted",
      clientWording: paint,
      changeAsked: { by: "clinician", text: askChange.text },
    });
  });

  test("revising in answer to a request makes a new proposal to the one who asked", () => {
    const asked = move(proposed, "clinician", askChange);
    const revised = move(asked, "client", { kind: "revise", wording: "Paint every other Sunday" });
    expect(revised).toMatchObject({
      status: "proposed",
      lastMoveBy: "client",
      clientWording: "Paint every other Sunday",
      changeAsked: null,
    });
    expect(waitingOn(revised)).toBe("clinician");
  });

  test("correcting one's own words before the other answers leaves the question with the other", () => {
    const asked = move(proposed, "clinician", askChange);
    const corrected = move(asked, "clinician", { kind: "revise", wording: "Valued activity" });
    expect(corrected).toEqual({ ...asked, clinicianWording: "Valued activity" });
  });

  test("changing one's words after agreement asks the other side again", () => {
    const accepted = move(proposed, "clinician", accept);
    const revised = move(accepted, "clinician", { kind: "revise", wording: "Two activities a week" });
    expect(revised.status).toBe("proposed");
    expect(waitingOn(revised)).toBe("client");
    expect(reasonFor(revised, "clinician", accept)).toBe("ownProposal");
  });
});

describe("refusing", () => {
  test("neither side can answer its own proposal or its own request", () => {
    for (const who of ["client", "clinician"] as const) {
      const other = who === "client" ? "clinician" : "client";
      const own = proposeGoal(who, paint);
      const asked = move(own, other, askChange);
      for (const given of [accept, askChange, decline]) {
        expect(reasonFor(own, who, given)).toBe("ownProposal");
        expect(reasonFor(asked, other, given)).toBe("waitingOnOther");
      }
    }
  });

  test("declining ends the matter until either side reopens it as a proposal of theirs", () => {
    const declined = move(proposed, "clinician", decline);
    expect(waitingOn(declined)).toBeNull();
    expect(reasonFor(declined, "client", accept)).toBe("declinedReopenFirst");
    expect(reasonFor(declined, "client", { kind: "revise", wording: "x" })).toBe("declinedReopenFirst");
    const reopened = move(declined, "clinician", { kind: "reopen", wording: "Valued activity" });
    expect(reopened).toMatchObject({ status: "proposed", proposedBy: "clinician", clientWording: paint });
    expect(waitingOn(reopened)).toBe("client");
  });

  test("a text must say something and fit", () => {
    const over = "x".repeat(goalTextCharactersMax + 1);
    expect(checkGoalText("x".repeat(goalTextCharactersMax))).toBeNull();
    for (const [text, reason] of [
      ["  ", "textRequired"],
      [over, "textTooLong"],
    ] as const) {
      expect(() => proposeGoal("client", text)).toThrow(RangeError);
      expect(reasonFor(proposed, "clinician", { kind: "askChange", text })).toBe(reason);
      expect(reasonFor(proposed, "clinician", { kind: "decline", reason: text })).toBe(reason);
      expect(reasonFor(proposed, "clinician", { kind: "revise", wording: text })).toBe(reason);
      expect(reasonFor(proposed, "clinician", { kind: "accept", wording: text })).toBe(reason);
    }
  });
});

describe("finishing", () => {
  const accepted = move(proposed, "clinician", accept);

  test.each(["client", "clinician"] as const)(
    "the %s can call an accepted goal achieved or end it",
    (who) => {
      expect(move(accepted, who, { kind: "finish", as: "achieved" }).status).toBe("achieved");
      expect(move(accepted, who, { kind: "finish", as: "ended" }).status).toBe("ended");
    },
  );

  test("an open proposal cannot be achieved, and is withdrawn only by the one who made it", () => {
    expect(reasonFor(proposed, "client", { kind: "finish", as: "achieved" })).toBe("notAccepted");
    expect(reasonFor(proposed, "clinician", { kind: "finish", as: "ended" })).toBe("notYourProposal");
    expect(move(proposed, "client", { kind: "finish", as: "ended" }).status).toBe("ended");
    const asked = move(proposed, "clinician", askChange);
    expect(reasonFor(asked, "clinician", { kind: "finish", as: "ended" })).toBe("notYourProposal");
    expect(move(asked, "client", { kind: "finish", as: "ended" }).status).toBe("ended");
  });

  test("a finished goal takes nothing but being reopened", () => {
    for (const as of ["achieved", "ended"] as const) {
      const finished = move(accepted, "client", { kind: "finish", as });
      for (const given of [accept, askChange, decline, { kind: "finish", as: "ended" } as const]) {
        expect(reasonFor(finished, "client", given)).toBe("finishedReopenFirst");
      }
      expect(move(finished, "client", { kind: "reopen" }).status).toBe("proposed");
    }
  });
});

// The reviewed table: for each status, with the client having spoken last and having proposed.
// Columns: accept, askChange, decline, revise, reopen, finish as achieved, finish as ended. A dot means allowed.
const table = {
  proposed: {
    client: "ownProposal ownProposal ownProposal . stillOpen notAccepted .",
    clinician: ". . . . stillOpen notAccepted notYourProposal",
  },
  changeAsked: {
    client: "waitingOnOther waitingOnOther waitingOnOther . stillOpen notAccepted .",
    clinician: ". . . . stillOpen notAccepted notYourProposal",
  },
  accepted: {
    client: "alreadyAccepted alreadyAccepted alreadyAccepted . stillOpen . .",
    clinician: "alreadyAccepted alreadyAccepted alreadyAccepted . stillOpen . .",
  },
  declined: {
    client:
      "declinedReopenFirst declinedReopenFirst declinedReopenFirst declinedReopenFirst . declinedReopenFirst declinedReopenFirst",
    clinician:
      "declinedReopenFirst declinedReopenFirst declinedReopenFirst declinedReopenFirst . declinedReopenFirst declinedReopenFirst",
  },
  achieved: {
    client:
      "finishedReopenFirst finishedReopenFirst finishedReopenFirst finishedReopenFirst . finishedReopenFirst finishedReopenFirst",
    clinician:
      "finishedReopenFirst finishedReopenFirst finishedReopenFirst finishedReopenFirst . finishedReopenFirst finishedReopenFirst",
  },
  ended: {
    client:
      "finishedReopenFirst finishedReopenFirst finishedReopenFirst finishedReopenFirst . finishedReopenFirst finishedReopenFirst",
    clinician:
      "finishedReopenFirst finishedReopenFirst finishedReopenFirst finishedReopenFirst . finishedReopenFirst finishedReopenFirst",
  },
} as const;

test.each(goalStatuses.flatMap((status) => [[status, "client"] as const, [status, "clinician"] as const]))(
  "a goal that is %s, for the %s, allows what the table says",
  (status, who) => {
    const goal: GoalState = { ...proposed, status };
    const permissions = [
      goalCan.accept(goal, who),
      goalCan.askChange(goal, who),
      goalCan.decline(goal, who),
      goalCan.revise(goal, who),
      goalCan.reopen(goal, who),
      goalCan.finish(goal, who, "achieved"),
      goalCan.finish(goal, who, "ended"),
    ];
    expect(permissions.map((permission) => (permission.ok ? "." : permission.reason)).join(" ")).toBe(
      table[status][who],
    );
  },
);

const whoever = fc.constantFrom<Who>("client", "clinician");
const text = fc.constantFrom("a", "b", "c");
const anyMove: fc.Arbitrary<GoalMove> = fc.oneof(
  fc.record({ kind: fc.constant("accept" as const), wording: fc.option(text, { nil: undefined }) }),
  fc.record({ kind: fc.constant("askChange" as const), text }),
  fc.record({ kind: fc.constant("revise" as const), wording: text }),
  fc.record({ kind: fc.constant("decline" as const), reason: text }),
  fc.record({ kind: fc.constant("reopen" as const), wording: fc.option(text, { nil: undefined }) }),
  fc.record({
    kind: fc.constant("finish" as const),
    as: fc.constantFrom("achieved" as const, "ended" as const),
  }),
);

test("in any course of moves nobody sets the other's words, accepts their own, or is left waiting for themselves", () => {
  const course = fc.array(fc.tuple(whoever, anyMove), { maxLength: 30 });
  fc.assert(
    fc.property(whoever, course, (first, moves) => {
      let goal = proposeGoal(first, "start");
      for (const [who, given] of moves) {
        const moved = moveGoal(goal, who, given);
        if (!moved.ok) continue;
        const others = who === "client" ? "clinicianWording" : "clientWording";
        expect(moved.goal[others]).toBe(goal[others]);
        const acceptsOwn = moved.goal.status === "accepted" && goal.lastMoveBy === who;
        const waitsForMover = given.kind !== "revise" && waitingOn(moved.goal) === who;
        expect({ acceptsOwn, waitsForMover }).toEqual({ acceptsOwn: false, waitsForMover: false });
        goal = moved.goal;
      }
    }),
    { numRuns: 1_000 },
  );
});
