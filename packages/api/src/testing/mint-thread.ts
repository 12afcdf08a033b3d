import { gad2 } from "@goldthread/domain/measure/gad-2";
import { phq9 } from "@goldthread/domain/measure/phq-9";
import { intakeSections } from "@goldthread/domain/intake/sections";
import type { House } from "@goldthread/services/kernel/house";
import { type MintedClinic, mintClinic } from "@goldthread/services/testing/mint-clinic";
import { call } from "./call.ts";

/** A clinic with one client's whole thread in it, made through the API: something for every kind of id. */
export interface MintedThread {
  house: House;
  clinic: MintedClinic;
  today: string;
  ids: Record<
    | "assignment"
    | "response"
    | "openAssignment"
    | "draft"
    | "alert"
    | "intake"
    | "concern"
    | "evidence"
    | "goal"
    | "proposedGoal"
    | "step"
    | "prescription"
    | "practice"
    | "checkIn"
    | "contact"
    | "invitation"
    | "ownMeasure",
    string
  >;
}

export const intakeQuote = "cannot sleep before four";

/** A measure to save as the clinic's own. */
export const ownMeasure = gad2;

/** Answers to every scored item of the PHQ-9, item 9 among them. */
export const phq9Answers = (value: number) => Object.fromEntries(phq9.items.map((item) => [item.id, value]));

export async function mintThread(house: House): Promise<MintedThread> {
  const clinic = await mintClinic(house.database, house);
  const { clinician, client, admin } = clinic;
  const today = house.clock().toISOString().slice(0, 10);
  const id = house.newId;
  const as = (person: typeof clinician | typeof client) => (name: string, input: object) =>
    call(house, person, clinic.clinicId, name, name.endsWith(".list") ? input : { opId: id(), ...input });
  const byClinician = as(clinician);
  const byClient = as(client);
  const ids = {
    assignment: id(),
    response: id(),
    openAssignment: id(),
    draft: id(),
    intake: id(),
    concern: id(),
    evidence: id(),
    goal: id(),
    proposedGoal: id(),
    step: id(),
    prescription: id(),
    practice: id(),
    checkIn: id(),
    contact: id(),
    invitation: id(),
    ownMeasure: id(),
    alert: "",
  };
  const { clientId } = client;

  await byClinician("measure.assign", {
    assignmentId: ids.assignment,
    clientId,
    measureId: "phq-9",
    everyWeeks: null,
    startsOn: today,
  });
  await byClient("measure.submit", {
    assignmentId: ids.assignment,
    responseId: ids.response,
    locale: "en",
    answers: phq9Answers(1),
  });
  await byClinician("measure.assign", {
    assignmentId: ids.openAssignment,
    clientId,
    measureId: "gad-7",
    everyWeeks: 2,
    startsOn: today,
  });
  await byClient("measure.saveAnswer", {
    assignmentId: ids.openAssignment,
    responseId: ids.draft,
    locale: "en",
    itemId: "gad7-1",
    value: 2,
  });
  const { alerts } = (await byClinician("risk.list", { clientId })) as { alerts: { id: string }[] };
  ids.alert = alerts[0]?.id ?? "";

  const sectionIds = intakeSections.map((section) =>
    section === "mentalState" ? "mentalState.mood" : section,
  );
  const sections = Object.fromEntries(
    sectionIds.map((section) => [section, `Invented: says they ${intakeQuote}.`]),
  );
  await byClinician("intake.saveDraft", { intakeId: ids.intake, clientId, seenRevision: 0, sections });
  await byClinician("concern.open", {
    concernId: ids.concern,
    clientId,
    title: "Low mood",
    clinicianView: "Since spring",
    evidence: [{ id: ids.evidence, kind: "response", responseId: ids.response }],
  });
  await byClient("goal.propose", {
    goalId: ids.goal,
    clientId,
    concernId: null,
    words: "Paint again on Sundays",
  });
  await byClinician("goal.accept", { goalId: ids.goal, words: "Re-engage with valued activity" });
  await byClient("goal.addStep", {
    goalId: ids.goal,
    stepId: ids.step,
    text: "Find the brushes",
    support: "My sister",
  });
  await byClinician("goal.propose", {
    goalId: ids.proposedGoal,
    clientId,
    concernId: ids.concern,
    words: "Sleep by midnight",
  });
  await byClinician("exercise.prescribe", {
    prescriptionId: ids.prescription,
    clientId,
    goalId: ids.goal,
    exerciseId: "resonant-breathing",
    settings: { ratePerMinute: 5.5, minutes: 5 },
    dose: { times: 1, per: "day" },
    note: "before bed",
  });
  await byClient("exercise.logPractice", practiceInput(ids, clientId, house, today));
  await byClient("checkIn.record", {
    checkInId: ids.checkIn,
    clientId,
    localDate: today,
    energy: 1,
    pleasantness: -1,
    words: "on edge",
    shared: true,
  });
  await byClinician("contact.plan", {
    contactId: ids.contact,
    clientId,
    kind: "session",
    startsAt: new Date(house.clock().getTime() + 86_400_000).toISOString(),
    minutes: 50,
  });
  await as(admin)("invitation.inviteMember", {
    invitationId: ids.invitation,
    email: `new.${ids.invitation.slice(-12)}@example.org`,
    displayName: "Nell Newcomer",
    roles: ["clinician"],
    locale: "en",
  });
  await as(admin)("measure.saveOwn", { measureId: ids.ownMeasure, definition: ownMeasure });
  return { house, clinic, today, ids };
}

export function practiceInput(
  ids: { practice: string; prescription: string },
  clientId: string,
  house: House,
  today: string,
) {
  return {
    practiceId: ids.practice,
    clientId,
    prescriptionId: ids.prescription,
    exerciseId: "resonant-breathing",
    settings: { ratePerMinute: 5.5, minutes: 5 },
    startedAt: house.clock().toISOString(),
    localDate: today,
    seconds: 300,
    finished: true,
    before: 7,
    after: 4,
    feltBad: false,
    shareFeltBad: false,
    words: "",
  };
}
