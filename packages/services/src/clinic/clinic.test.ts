import { defaultTrackRules, improvement_judged_from_min } from "@goldthread/domain/outcome/track-rules";
import { limits } from "@goldthread/schema/limits";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callsOf } from "../testing/calls.ts";
import { mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { refusal } from "../testing/refusal.ts";
import { getClinic } from "./get.ts";
import { setCrisisResources } from "./set-crisis-resources.ts";
import { setTrackRules } from "./set-track-rules.ts";
import { updateClinic } from "./update.ts";

let opened: TestHouse;
beforeAll(async () => {
  opened = await openTestHouse();
});
afterAll(() => opened.drop());

test("an admin changes the clinic's name, zone and language, for this clinic alone", async () => {
  const minted = await mintClinic(opened.database, opened.house);
  const other = await mintClinic(opened.database, opened.house);
  await callsOf(
    opened.house,
    minted.admin,
    minted.clinicId,
  )(updateClinic, { name: "Ría Clinic", timeZone: "Atlantic/Canary", locale: "es" });
  const seen = await callsOf(opened.house, minted.client, minted.clinicId)(getClinic, {});
  expect(seen).toMatchObject({ name: "Ría Clinic", timeZone: "Atlantic/Canary", locale: "es" });
  expect(await callsOf(opened.house, other.client, other.clinicId)(getClinic, {})).toMatchObject({
    name: "Harbour Test Clinic",
  });
});

test("clients see the crisis numbers the admin set, in that order, and none of those before", async () => {
  const minted = await mintClinic(opened.database, opened.house);
  const line = (name: string, phone: string) => ({
    id: opened.house.newId(),
    name: { en: name, es: name },
    about: { en: "", es: "" },
    phone,
    sms: "",
  });
  const resources = [
    line("Second first", "555 0102"),
    line("First second", "555 0101"),
    line("Third", "555 0103"),
  ];
  await callsOf(opened.house, minted.admin, minted.clinicId)(setCrisisResources, { resources });
  const { crisisResources } = await callsOf(opened.house, minted.client, minted.clinicId)(getClinic, {});
  expect(crisisResources).toEqual(resources);
});

test("a crisis list without a number to reach is refused, and so is an empty one", async () => {
  const minted = await mintClinic(opened.database, opened.house);
  const admin = callsOf(opened.house, minted.admin, minted.clinicId);
  const unreachable = {
    id: opened.house.newId(),
    name: { en: "A", es: "A" },
    about: { en: "", es: "" },
    phone: "",
    sms: "",
  };
  for (const resources of [[], [unreachable]])
    await expect(admin(setCrisisResources, { resources })).rejects.toMatchObject(
      refusal("invalid", "input.invalid"),
    );
  expect((await admin(getClinic, {})).crisisResources).not.toEqual([]);
});

test("a clinic begins with the rules of the house and sets its own, for this clinic alone", async () => {
  const minted = await mintClinic(opened.database, opened.house);
  const other = await mintClinic(opened.database, opened.house);
  const admin = callsOf(opened.house, minted.admin, minted.clinicId);
  expect((await admin(getClinic, {})).trackRules).toEqual(defaultTrackRules);
  const trackRules = {
    improvementBy: { unit: "session", count: 6 },
    missedInARow: 2,
    goalStuckWeeks: 4,
  } as const;
  await admin(setTrackRules, { trackRules });
  expect((await admin(getClinic, {})).trackRules).toEqual(trackRules);
  const elsewhere = await callsOf(opened.house, other.admin, other.clinicId)(getClinic, {});
  expect(elsewhere.trackRules).toEqual(defaultTrackRules);
});

test("rules that would judge anyone at session 3 are refused, by the shape as by the domain", async () => {
  expect(limits.improvement_count_min).toBe(improvement_judged_from_min);
  const minted = await mintClinic(opened.database, opened.house);
  const admin = callsOf(opened.house, minted.admin, minted.clinicId);
  const early = { ...defaultTrackRules, improvementBy: { unit: "session", count: 3 } } as const;
  await expect(admin(setTrackRules, { trackRules: early })).rejects.toMatchObject(
    refusal("invalid", "input.invalid"),
  );
  expect((await admin(getClinic, {})).trackRules).toEqual(defaultTrackRules);
});
