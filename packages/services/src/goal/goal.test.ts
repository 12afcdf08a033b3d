import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openConcern } from "../concern/open.ts";
import { type Calls, callsOf, failuresOf } from "../testing/calls.ts";
import { type MintedClinic, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { inClinic, plantAcceptedGoal } from "../testing/plant.ts";
import { acceptGoal } from "./accept.ts";
import { addStep } from "./add-step.ts";
import { askGoalChange } from "./ask-change.ts";
import { declineGoal } from "./decline.ts";
import { finishGoal } from "./finish.ts";
import { linkGoal } from "./link.ts";
import { listGoals } from "./list.ts";
import { proposeGoal } from "./propose.ts";
import { rateGoal } from "./rate.ts";
import { reopenGoal } from "./reopen.ts";
import { reviseGoal } from "./revise.ts";
import { setStepDone } from "./set-step-done.ts";

let opened: TestHouse;
let clinic: MintedClinic;
let clientId: string;
let clinician: Calls;
let client: Calls;
let otherClient: Calls;
let otherClinician: Calls;

beforeAll(async () => {
  opened = await openTestHouse();
  clinic = await mintClinic(opened.database);
  clientId = clinic.client.clientId;
  clinician = callsOf(opened.house, clinic.clinician, clinic.clinicId);
  client = callsOf(opened.house, clinic.client, clinic.clinicId);
  otherClient = callsOf(opened.house, clinic.otherClient, clinic.clinicId);
  otherClinician = callsOf(opened.house, clinic.otherClinician, clinic.clinicId);
});
afterAll(() => opened.drop());

const refusal = (code: string, reason: string) => ({ refusal: { code, reason } });
const absent = refusal("notFound", "record.notFound");

async function proposedByClient(words = "Walk by the water again"): Promise<string> {
  const goalId = v7();
  await client(proposeGoal, { goalId, clientId, concernId: null, words });
  return goalId;
}

async function goal(goalId: string) {
  const { goals } = await client(listGoals, { clientId });
  const found = goals.find(({ id }) => id === goalId);
  if (found === undefined) throw new Error("the goal is not listed");
  return found;
}

describe("a negotiation", () => {
  test("keeps both wordings, and says who said what in which order", async () => {
    const goalId = await proposedByClient();
    expect(await goal(goalId)).toMatchObject({
      status: "proposed",
      proposedBy: "client",
      waitingOn: "clinician",
    });
    await clinician(askGoalChange, { goalId, words: "Shall we say how often?" });
    await client(reviseGoal, { goalId, words: "Walk by the water twice a week" });
    await clinician(acceptGoal, { goalId, words: "Behavioural activation: two walks a week" });
    const agreed = await goal(goalId);
    expect(agreed).toMatchObject({
      status: "accepted",
      waitingOn: null,
      clientWords: "Walk by the water twice a week",
      clinicianWords: "Behavioural activation: two walks a week",
    });
    expect(agreed.events.map(({ kind, by, byName, words }) => [kind, by, byName, words])).toEqual([
      ["proposed", "client", "Clementine Client", "Walk by the water again"],
      ["changeAsked", "clinician", "Cora Clinician", "Shall we say how often?"],
      ["revised", "client", "Clementine Client", "Walk by the water twice a week"],
      ["accepted", "clinician", "Cora Clinician", "Behavioural activation: two walks a week"],
    ]);
  });

  test("never lets one side's move touch the other's wording", async () => {
    const goalId = await proposedByClient("Mine alone");
    await clinician(reviseGoal, { goalId, words: "The clinician's own" });
    expect(await goal(goalId)).toMatchObject({
      clientWords: "Mine alone",
      clinicianWords: "The clinician's own",
      waitingOn: "client",
    });
    await client(acceptGoal, { goalId, words: "" });
    expect(await goal(goalId)).toMatchObject({
      clientWords: "Mine alone",
      clinicianWords: "The clinician's own",
    });
  });

  test("refuses an answer from the side that is not waited for", async () => {
    const goalId = await proposedByClient();
    await expect(client(acceptGoal, { goalId, words: "" })).rejects.toMatchObject(
      refusal("conflict", "goal.ownProposal"),
    );
    await expect(client(declineGoal, { goalId, reason: "no" })).rejects.toMatchObject(
      refusal("conflict", "goal.ownProposal"),
    );
    await clinician(askGoalChange, { goalId, words: "Smaller?" });
    await expect(clinician(acceptGoal, { goalId, words: "" })).rejects.toMatchObject(
      refusal("conflict", "goal.waitingOnOther"),
    );
    expect((await goal(goalId)).events).toHaveLength(2);
  });

  test("can be declined with a reason, and taken up again", async () => {
    const goalId = await proposedByClient();
    await clinician(declineGoal, { goalId, reason: "Let us wait for the knee" });
    expect(await goal(goalId)).toMatchObject({ status: "declined", waitingOn: null });
    await expect(client(reviseGoal, { goalId, words: "Swim" })).rejects.toMatchObject(
      refusal("conflict", "goal.declinedReopenFirst"),
    );
    await client(reopenGoal, { goalId, words: "Swim instead" });
    expect(await goal(goalId)).toMatchObject({
      status: "proposed",
      clientWords: "Swim instead",
      waitingOn: "clinician",
    });
    await expect(clinician(reopenGoal, { goalId, words: "" })).rejects.toMatchObject(
      refusal("conflict", "goal.stillOpen"),
    );
  });

  test("ends by either side once agreed, and before that only by who proposed it", async () => {
    const goalId = await proposedByClient();
    await expect(clinician(finishGoal, { goalId, outcome: "ended", words: "" })).rejects.toMatchObject(
      refusal("conflict", "goal.notYourProposal"),
    );
    await clinician(acceptGoal, { goalId, words: "" });
    await clinician(finishGoal, { goalId, outcome: "achieved", words: "Three weeks running" });
    expect(await goal(goalId)).toMatchObject({ status: "achieved" });
    await expect(client(rateGoal, { goalId, value: 5 })).rejects.toMatchObject(
      refusal("conflict", "goal.finishedReopenFirst"),
    );
    await expect(
      client(addStep, { goalId, stepId: v7(), text: "One more", support: "" }),
    ).rejects.toMatchObject(refusal("conflict", "goal.finishedReopenFirst"));
  });

  test("refuses a wording longer than a goal may be, naming the field", async () => {
    const words = "x".repeat(1_001);
    const fields = [{ path: "words", problem: "goal.textTooLong" }];
    await expect(
      client(proposeGoal, { goalId: v7(), clientId, concernId: null, words }),
    ).rejects.toMatchObject({ refusal: { code: "invalid", fields } });
    const goalId = await proposedByClient();
    await expect(clinician(askGoalChange, { goalId, words })).rejects.toMatchObject({
      refusal: { code: "invalid", fields },
    });
  });
});

describe("at the same moment", () => {
  test("of two acceptances one succeeds and the other meets what was done", async () => {
    const goalId = await proposedByClient();
    const attempts = await Promise.allSettled([
      clinician(acceptGoal, { goalId, words: "One" }),
      clinician(acceptGoal, { goalId, words: "Other" }),
    ]);
    expect(attempts.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(failuresOf(attempts)).toMatchObject([refusal("conflict", "goal.alreadyAccepted")]);
    expect((await goal(goalId)).events.map(({ kind }) => kind)).toEqual(["proposed", "accepted"]);
  });

  test("of an acceptance and a request for change exactly one counts", async () => {
    const goalId = await proposedByClient();
    const attempts = await Promise.allSettled([
      clinician(acceptGoal, { goalId, words: "" }),
      clinician(askGoalChange, { goalId, words: "Wait" }),
      clinician(askGoalChange, { goalId, words: "Wait too" }),
    ]);
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await goal(goalId)).events).toHaveLength(2);
  });

  test("a move sent twice is made once", async () => {
    const goalId = await proposedByClient();
    const attempt = { opId: v7(), goalId, words: "Once" };
    const answers = [await clinician(acceptGoal, attempt), await clinician(acceptGoal, attempt)];
    expect(answers).toEqual([{ done: true }, { done: true }]);
    expect((await goal(goalId)).events).toHaveLength(2);
    await expect(clinician(acceptGoal, { ...attempt, words: "Twice" })).rejects.toMatchObject(
      refusal("conflict", "operation.reused"),
    );
  });
});

describe("steps and ratings", () => {
  test("both sides add steps, either says when one was done or open again", async () => {
    const goalId = await plantAcceptedGoal(opened.house, clinician, client, clientId);
    const [own, given] = [v7(), v7()];
    await client(addStep, { goalId, stepId: own, text: "Put the phone in the hall", support: "my sister" });
    await clinician(addStep, { goalId, stepId: given, text: "Same hour up, seven days", support: "" });
    const today = opened.house.clock().toISOString().slice(0, 10);
    await clinician(setStepDone, { goalId, stepId: own, doneOn: today });
    expect((await goal(goalId)).steps).toEqual([
      { id: own, text: "Put the phone in the hall", support: "my sister", by: "client", doneOn: today },
      { id: given, text: "Same hour up, seven days", support: "", by: "clinician", doneOn: null },
    ]);
    await client(setStepDone, { goalId, stepId: own, doneOn: null });
    expect((await goal(goalId)).steps[0]?.doneOn).toBeNull();
  });

  test("a step is done neither in the future nor on another goal", async () => {
    const goalId = await plantAcceptedGoal(opened.house, clinician, client, clientId);
    const elsewhere = await plantAcceptedGoal(opened.house, clinician, client, clientId);
    const stepId = v7();
    await client(addStep, { goalId, stepId, text: "A step", support: "" });
    const later = new Date(opened.house.clock().getTime() + 3 * 86_400_000).toISOString().slice(0, 10);
    await expect(client(setStepDone, { goalId, stepId, doneOn: later })).rejects.toMatchObject({
      refusal: { code: "invalid", fields: [{ path: "doneOn", problem: "day.inFuture" }] },
    });
    await expect(client(setStepDone, { goalId: elsewhere, stepId, doneOn: null })).rejects.toMatchObject(
      absent,
    );
  });

  test("every rating is kept with its side, oldest first", async () => {
    const goalId = await plantAcceptedGoal(opened.house, clinician, client, clientId);
    await client(rateGoal, { goalId, value: 2 });
    await clinician(rateGoal, { goalId, value: 4 });
    await client(rateGoal, { goalId, value: 10 });
    expect((await goal(goalId)).ratings.map(({ value, by }) => [value, by])).toEqual([
      [2, "client"],
      [4, "clinician"],
      [10, "client"],
    ]);
  });

  test("steps are bounded", async () => {
    const goalId = await plantAcceptedGoal(opened.house, clinician, client, clientId);
    await inClinic(
      opened.house,
      clinic.clinicId,
      `insert into public.goal_step (clinic_id, id, goal_id, text, by_party, created_at)
       select $1, gen_random_uuid(), $2, 'a step', 'client', now() from generate_series(1, 29)`,
      [clinic.clinicId, goalId],
    );
    const both = await Promise.allSettled([
      client(addStep, { goalId, stepId: v7(), text: "The thirtieth", support: "" }),
      clinician(addStep, { goalId, stepId: v7(), text: "Or this", support: "" }),
    ]);
    expect(failuresOf(both)).toMatchObject([{ refusal: { reason: "limit.steps", params: { max: 30 } } }]);
  });
});

describe("whose goal it is", () => {
  test("a goal is tied to a concern of the same client alone", async () => {
    const goalId = await proposedByClient();
    const [own, others] = [v7(), v7()];
    await clinician(openConcern, {
      concernId: own,
      clientId,
      title: "Sleep",
      clinicianView: "",
      evidence: [],
    });
    await otherClinician(openConcern, {
      concernId: others,
      clientId: clinic.otherClient.clientId,
      title: "Work",
      clinicianView: "",
      evidence: [],
    });
    await clinician(linkGoal, { goalId, concernId: own });
    expect((await goal(goalId)).concernId).toBe(own);
    for (const concernId of [others, v7()]) {
      await expect(clinician(linkGoal, { goalId, concernId })).rejects.toMatchObject(absent);
      await expect(
        client(proposeGoal, { goalId: v7(), clientId, concernId, words: "Elsewhere" }),
      ).rejects.toMatchObject(absent);
    }
    await clinician(linkGoal, { goalId, concernId: null });
    expect((await goal(goalId)).concernId).toBeNull();
  });

  test("another client's goal is absent to a client, and closed to a clinician outside the care team", async () => {
    const goalId = await proposedByClient();
    await expect(otherClient(acceptGoal, { goalId, words: "" })).rejects.toMatchObject(absent);
    await expect(otherClient(listGoals, { clientId })).rejects.toMatchObject(absent);
    await expect(otherClinician(acceptGoal, { goalId, words: "" })).rejects.toMatchObject(
      refusal("forbidden", "access.careTeam"),
    );
    await expect(client(linkGoal, { goalId, concernId: null })).rejects.toMatchObject(
      refusal("forbidden", "access.role"),
    );
  });

  test("another clinic's goal answers exactly as none", async () => {
    const goalId = await proposedByClient();
    const elsewhere = await mintClinic(opened.database);
    const stranger = callsOf(opened.house, elsewhere.clinician, elsewhere.clinicId);
    for (const id of [goalId, v7()]) {
      await expect(stranger(acceptGoal, { goalId: id, words: "" })).rejects.toMatchObject(absent);
      await expect(stranger(rateGoal, { goalId: id, value: 1 })).rejects.toMatchObject(absent);
    }
  });

  test("goals are bounded, also when two are proposed at once", async () => {
    const full = await mintClinic(opened.database);
    const owner = callsOf(opened.house, full.client, full.clinicId);
    await inClinic(
      opened.house,
      full.clinicId,
      `insert into public.goal (clinic_id, id, client_id, status, proposed_by, created_at)
       select $1, gen_random_uuid(), $2, 'ended', 'client', now() from generate_series(1, 49)`,
      [full.clinicId, full.client.clientId],
    );
    const propose = () =>
      owner(proposeGoal, {
        goalId: v7(),
        clientId: full.client.clientId,
        concernId: null,
        words: "The last",
      });
    const both = await Promise.allSettled([propose(), propose()]);
    expect(failuresOf(both)).toMatchObject([
      { refusal: { code: "conflict", reason: "limit.goals", params: { max: 50 } } },
    ]);
  });
});
