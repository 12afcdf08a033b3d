import { withIdentity } from "@goldthread/db/with-identity";
import { checkAccess } from "@goldthread/services/kernel/check-access";
import type { ClinicProcedure } from "@goldthread/services/kernel/procedure";
import { type TestHouse, openTestHouse } from "@goldthread/services/testing/open-test-house";
import { callerOf, mintClinic, mintSession } from "@goldthread/services/testing/mint-clinic";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listProcedures } from "./registry.ts";
import { clinicProcedures } from "./testing/call.ts";
import { type MintedThread, mintThread } from "./testing/mint-thread.ts";
import { sampleInputs } from "./testing/sample-inputs.ts";

/*
 * The reviewed table: who may call what. A new procedure fails here until somebody has thought about its row.
 * Every profile answers alike to: nobody (signedOut), a member of another clinic (notFound), a sign-in that waits for its
 * second factor, a locked session.
 */
const profiles = {
  //            admin        careTeam     otherMember  self         otherClient
  team: /*   */ ["forbidden", "allowed", "forbidden", "forbidden", "forbidden"],
  self: /*   */ ["forbidden", "forbidden", "forbidden", "allowed", "notFound"],
  teamOrSelf: ["forbidden", "allowed", "forbidden", "allowed", "notFound"],
  admin: /*  */ ["allowed", "forbidden", "forbidden", "forbidden", "forbidden"],
  clinicians: ["forbidden", "allowed", "allowed", "forbidden", "forbidden"],
  members: /**/ ["allowed", "allowed", "allowed", "forbidden", "forbidden"],
  everybody: ["allowed", "allowed", "allowed", "allowed", "allowed"],
} as const;

const reviewed: Record<string, keyof typeof profiles> = {
  "audit.list": "admin",
  "audit.verify": "admin",
  "careTeam.join": "admin",
  "careTeam.leave": "admin",
  "caseload.list": "clinicians",
  "chart.get": "team",
  "checkIn.list": "teamOrSelf",
  "checkIn.markRead": "team",
  "checkIn.record": "self",
  "checkIn.setShared": "self",
  "client.list": "admin",
  "clinic.get": "everybody",
  "clinic.setCrisisResources": "admin",
  "clinic.setTrackRules": "admin",
  "clinic.update": "admin",
  "concern.addEvidence": "team",
  "concern.list": "teamOrSelf",
  "concern.open": "team",
  "concern.removeEvidence": "team",
  "concern.revise": "team",
  "concern.say": "self",
  "concern.setStatus": "team",
  "contact.list": "teamOrSelf",
  "contact.plan": "team",
  "contact.setStatus": "team",
  "exercise.endPrescription": "team",
  "exercise.getScript": "everybody",
  "exercise.library": "members",
  "exercise.listForClient": "teamOrSelf",
  "exercise.listPractices": "teamOrSelf",
  "exercise.listPrescriptions": "teamOrSelf",
  "exercise.logPractice": "self",
  "exercise.markPracticesRead": "team",
  "exercise.prescribe": "team",
  "exercise.saveOwn": "admin",
  "exercise.setAdaptation": "team",
  "exercise.setFavourite": "self",
  "exercise.setHidden": "admin",
  "goal.accept": "teamOrSelf",
  "goal.addStep": "teamOrSelf",
  "goal.askChange": "teamOrSelf",
  "goal.decline": "teamOrSelf",
  "goal.finish": "teamOrSelf",
  "goal.link": "team",
  "goal.list": "teamOrSelf",
  "goal.propose": "teamOrSelf",
  "goal.rate": "teamOrSelf",
  "goal.reopen": "teamOrSelf",
  "goal.revise": "teamOrSelf",
  "goal.setStepDone": "teamOrSelf",
  "intake.get": "team",
  "intake.saveDraft": "team",
  "intake.sign": "team",
  "invitation.inviteClient": "members",
  "invitation.inviteMember": "admin",
  "invitation.list": "members",
  "invitation.resend": "members",
  "invitation.revoke": "members",
  "measure.assign": "team",
  "measure.chooseFigures": "admin",
  "measure.declare": "admin",
  "measure.endAssignment": "team",
  "measure.exportQuestionnaire": "members",
  "measure.exportResponse": "team",
  "measure.getDefinition": "members",
  "measure.getForm": "teamOrSelf",
  "measure.getResponse": "teamOrSelf",
  "measure.history": "teamOrSelf",
  "measure.importPreview": "admin",
  "measure.library": "members",
  "measure.listMine": "self",
  "measure.releaseResult": "team",
  "measure.retireOwn": "admin",
  "measure.saveAnswer": "self",
  "measure.saveOwn": "admin",
  "measure.submit": "self",
  "measure.supplyWording": "admin",
  "measure.withholdResult": "team",
  "member.list": "admin",
  "member.setRoles": "admin",
  "member.setStatus": "admin",
  "risk.acknowledge": "team",
  "risk.assess": "team",
  "risk.close": "team",
  "risk.list": "team",
  "today.get": "self",
};

/** Identity procedures: who may call them, and how far a sign-in must have come. The rest is theirs to check, and tested there. */
const reviewedIdentity: Record<string, string> = {
  "demo.accounts": "anyone none demo",
  "demo.outbox": "anyone none demo",
  "demo.signIn": "anyone none demo",
  "identity.acceptInvitation": "anyone none",
  "identity.changePassword": "person session",
  "identity.confirmSecondFactor": "person session",
  "identity.readInvitation": "anyone none",
  "identity.removeSecondFactor": "person session",
  "identity.requestPasswordReset": "anyone none",
  "identity.resetPassword": "anyone none",
  "identity.session": "anyone none",
  "identity.setLocale": "person session",
  "identity.signIn": "anyone none",
  "identity.signOut": "anyone none",
  "identity.startSecondFactor": "person session",
  "identity.unlock": "person password",
  "identity.verifySecondFactor": "person password",
};

let opened: TestHouse;
let thread: MintedThread;
let stranger: Awaited<ReturnType<typeof mintClinic>>;
beforeAll(async () => {
  opened = await openTestHouse();
  thread = await mintThread(opened.house);
  stranger = await mintClinic(opened.database, opened.house);
});
afterAll(() => opened.drop());

test("every procedure has a reviewed row, and every row a procedure", () => {
  const names = listProcedures().map(({ path }) => path);
  expect([...Object.keys(reviewed), ...Object.keys(reviewedIdentity)].toSorted()).toEqual(names.toSorted());
});

test("identity procedures state the reviewed access", () => {
  const stated = listProcedures().flatMap(({ path, definition }) =>
    definition.scope === "identity"
      ? [
          [
            path,
            `${definition.access.roles} ${definition.access.assurance}${definition.access.demoOnly === true ? " demo" : ""}`,
          ],
        ]
      : [],
  );
  expect(Object.fromEntries(stated)).toEqual(reviewedIdentity);
});

describe.each(clinicProcedures())("%s", (name, procedure) => {
  test("answers every kind of caller as reviewed", async () => {
    const [admin, careTeam, otherMember, self, otherClient] = profiles[reviewed[name] ?? "everybody"];
    expect(await outcomes(procedure)).toEqual({
      nobody: "signedOut",
      otherClinic: "notFound",
      secondFactorPending: "secondFactorNeeded",
      locked: "locked",
      admin,
      careTeam,
      otherMember,
      self,
      otherClient,
    });
  });
});

async function outcomes(procedure: ClinicProcedure): Promise<Record<string, string>> {
  const { house, clinic } = thread;
  const input = { opId: house.newId(), ...sampleInputs[procedure.name]?.(thread) };
  const callers = {
    nobody: null,
    otherClinic: stranger.clinician,
    secondFactorPending: await pendingSession(),
    locked: await lockedSession(),
    admin: clinic.admin,
    careTeam: clinic.clinician,
    otherMember: clinic.otherClinician,
    self: clinic.client,
    otherClient: clinic.otherClient,
  };
  const found: Record<string, string> = {};
  for (const [kind, person] of Object.entries(callers)) {
    const outcome = await checkAccess(house, callerOf(person, clinic.clinicId), procedure, input);
    found[kind] = outcome.allowed ? "allowed" : outcome.code;
  }
  return found;
}

/** A session of somebody with a second factor who has given only the password. */
async function pendingSession() {
  const { house } = thread;
  const minted = await mintClinic(opened.database, house);
  await withIdentity(house.database, async (tx) => {
    await tx.sql("update auth.person set totp_confirmed_at = now() where id = $1", [
      minted.clinician.personId,
    ]);
    return { value: null, audit: null };
  });
  return minted.clinician;
}

async function lockedSession() {
  const { house, clinic } = thread;
  const session = await mintSession(house, clinic.clinician.personId);
  await withIdentity(house.database, async (tx) => {
    await tx.sql(
      "update auth.session set last_seen_at = now() - interval '16 minutes' where token_hash = $1",
      [session.tokenHash],
    );
    return { value: null, audit: null };
  });
  return session;
}
