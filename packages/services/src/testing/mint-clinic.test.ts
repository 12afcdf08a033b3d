import { afterAll, beforeAll, expect, test } from "vitest";
import { getClinic } from "../clinic/get.ts";
import { callerOf, mintClinic } from "./mint-clinic.ts";
import { type TestHouse, openTestHouse } from "./open-test-house.ts";

let opened: TestHouse;
beforeAll(async () => {
  opened = await openTestHouse();
});
afterAll(() => opened.drop());

test("everybody minted can enter their own clinic, and no other", async () => {
  const [one, other] = await Promise.all([mintClinic(opened.database), mintClinic(opened.database)]);
  for (const person of [one.admin, one.clinician, one.otherClinician, one.client, one.otherClient]) {
    const clinic = await getClinic.call(opened.house, callerOf(person, one.clinicId), {});
    expect(clinic.crisisResources.map(({ phone }) => phone)).toEqual(["024", "112"]);
    await expect(getClinic.call(opened.house, callerOf(person, other.clinicId), {})).rejects.toMatchObject({
      refusal: { code: "notFound" },
    });
  }
});
