import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyAuditOf } from "../audit/verify-audit-of.ts";
import { getClinic } from "../clinic/get.ts";
import { acceptInvitation } from "../identity/accept-invitation.ts";
import { readInvitation } from "../identity/read-invitation.ts";
import { listMembers } from "../member/list.ts";
import { mailedLink } from "../testing/mailed-link.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { refusal } from "../testing/refusal.ts";
import { newVisitor } from "../testing/visitor.ts";
import { createClinic } from "./create-clinic.ts";
import { inviteAdmin } from "./invite-admin.ts";

let opened: TestHouse;
beforeAll(async () => {
  opened = await openTestHouse();
});
afterAll(() => opened.drop());

test("a new clinic's first admin comes in by the operator's link and finds crisis numbers to check", async () => {
  const { house } = opened;
  const clinicId = await createClinic(house, {
    name: "Lagoon Clinic",
    timeZone: "America/New_York",
    locale: "en",
    crisisRegion: "US",
  });
  const { link } = await inviteAdmin(house, {
    clinicId,
    email: "First.Admin@example.org",
    displayName: "Fern First",
    locale: "en",
  });
  expect((await mailedLink(house, "first.admin@example.org")).link).toBe(link);
  const token = link.slice(link.lastIndexOf("/") + 1);
  const visitor = newVisitor(house);
  expect(await visitor.identity(readInvitation, { token })).toMatchObject({
    clinicName: "Lagoon Clinic",
    kind: "member",
  });
  await visitor.identity(acceptInvitation, {
    token,
    displayName: "Fern First",
    password: "nine herons 27 under the bridge",
    locale: "en",
  });
  expect((await visitor.clinic(listMembers, clinicId, {})).members).toMatchObject([
    { displayName: "Fern First", roles: ["admin"] },
  ]);
  const { crisisResources } = await visitor.clinic(getClinic, clinicId, {});
  expect(crisisResources.map(({ phone, about }) => [phone, about.en])).toEqual([
    ["988", "Check this number before you rely on it."],
    ["911", "Check this number before you rely on it."],
  ]);
  expect(await verifyAuditOf(house.database, clinicId)).toMatchObject({ ok: true });
});

test("nobody is invited to a clinic that is not there, nor twice", async () => {
  const { house } = opened;
  const invitee = { email: "second.admin@example.org", displayName: "Sol Second", locale: "es" as const };
  await expect(inviteAdmin(house, { clinicId: house.newId(), ...invitee })).rejects.toMatchObject(
    refusal("notFound"),
  );
  const clinicId = await createClinic(house, {
    name: "Delta Clinic",
    timeZone: "Europe/London",
    locale: "en",
    crisisRegion: "GB",
  });
  await inviteAdmin(house, { clinicId, ...invitee });
  await expect(inviteAdmin(house, { clinicId, ...invitee })).rejects.toMatchObject(
    refusal("conflict", "invitation.alreadyInvited"),
  );
});
