import { auditDemoRecords, insertDemoRecords } from "@goldthread/db/demo";
import { hasRealPeople, listClinics, listPersonIds } from "@goldthread/db/installation";
import { listMembers } from "@goldthread/db/member";
import { insertPerson } from "@goldthread/db/person";
import { withClinic } from "@goldthread/db/with-clinic";
import { withIdentity } from "@goldthread/db/with-identity";
import { hashPassword } from "../identity/password.ts";
import type { House } from "../kernel/house.ts";
import { createClinic } from "../operator/create-clinic.ts";
import { type DemoClinic, inventClinic } from "./clinic.ts";
import { idsOf } from "./random.ts";

/** The password of every account of the demonstration, for whoever would rather type than press a button. */
export const demo_password = "follow the golden thread";

/** Thrown where invented people must not be put. */
export class DemoRefused extends Error {}

/** Whether the installation waits for the demonstration: it holds nothing, or what a run that was cut off has left. */
export async function awaitsDemo(house: House): Promise<boolean> {
  const { clinics, real } = await withIdentity(house.database, async (tx) => ({
    value: { clinics: await listClinics(tx), real: await hasRealPeople(tx) },
    audit: null,
  }));
  if (clinics.length === 0) return !real;
  const own = clinics.filter(({ demo }) => demo);
  const filled = await Promise.all(own.map(({ id }) => isFilled(house, id)));
  return filled.includes(false);
}

/**
 * Invents clinics with their people and twelve weeks of care up to now, the same for the same seed on the same day and hour.
 * What a run of the same size has left when it was cut off is completed.
 * @param options.clients of all clinics together
 * @throws DemoRefused outside demo mode (which production never is) and where the installation holds anything else already
 */
export async function seedDemo(
  house: House,
  { clinics = 2, clients = 60, seed = "goldthread" }: { clinics?: number; clients?: number; seed?: string },
): Promise<void> {
  if (!house.demo) throw new DemoRefused("Invented people belong into a demonstration alone.");
  const now = house.clock();
  const invented = shares(clients, clinics).map((share, place) =>
    inventClinic({ seed, place, clients: share, now }),
  );
  const found = await findOwn(house, invented);
  if (found === null || !(await awaitsDemo(house)))
    throw new DemoRefused("This installation holds people or clinics already.");
  if (!found.people) await admitPeople(house, invented, now);
  // All of them before the first is filled: a clinic without anybody in it says that there is more to do.
  for (const clinic of invented)
    if (!found.clinicIds.includes(clinic.id)) await openClinic(house, clinic, seed);
  for (const clinic of invented) if (!(await isFilled(house, clinic.id))) await fillClinic(house, clinic);
}

/** What there is of these clinics and their people; null where there is anything else. */
async function findOwn(
  house: House,
  invented: readonly DemoClinic[],
): Promise<{ clinicIds: readonly string[]; people: boolean } | null> {
  const peopleIds = new Set(invented.flatMap(({ people }) => people.map(({ id }) => id)));
  const ids = new Set(invented.map(({ id }) => id));
  const { clinicIds, personIds } = await withIdentity(house.database, async (tx) => ({
    value: {
      clinicIds: (await listClinics(tx)).map(({ id }) => id),
      personIds: await listPersonIds(tx, peopleIds.size + 1),
    },
    audit: null,
  }));
  const own = clinicIds.every((id) => ids.has(id)) && personIds.every((id) => peopleIds.has(id));
  return own ? { clinicIds, people: personIds.length > 0 } : null;
}

/** One transaction fills a clinic: with its first member it has everything. */
const isFilled = (house: House, clinicId: string): Promise<boolean> =>
  withClinic(house.database, { by: "system", clinicId, purpose: "seed the demonstration" }, async (tx) => ({
    value: (await listMembers(tx)).length > 0,
    audit: null,
  }));

/** How many clients each clinic has: the first of a pair a few more than the second. */
function shares(clients: number, clinics: number): number[] {
  const weights = Array.from({ length: clinics }, (_, place) => (place % 2 === 0 ? 34 : 26));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let [counted, given] = [0, 0];
  return weights.map((weight) => {
    counted += weight;
    const share = Math.round((clients * counted) / all) - given;
    given += share;
    return share;
  });
}

async function admitPeople(house: House, clinics: readonly DemoClinic[], now: Date): Promise<void> {
  const passwordHash = await hashPassword(demo_password);
  const people = clinics.flatMap((clinic) => clinic.people);
  await withIdentity(house.database, async (tx) => {
    for (const [place, { id, email, name, locale, about }] of people.entries()) {
      // Accounts are listed in the order in which they came.
      const createdAt = new Date(now.getTime() - (people.length - place) * 1_000);
      await insertPerson(tx, {
        id,
        email,
        name,
        locale,
        passwordHash,
        demo: true,
        demoAbout: about,
        createdAt,
      });
    }
    return { value: null, audit: { ...system, action: "demo.seed", entity: null, clientId: null } };
  });
}

async function openClinic(house: House, { id, cast }: DemoClinic, seed: string): Promise<void> {
  const { clinic: name, timeZone, locale, crisisRegion } = cast;
  const ids = idsOf(`${seed}/${id}/crisis`);
  let made = 0;
  const newId = () => ids(String((made += 1)));
  await createClinic({ ...house, newId }, { name, timeZone, locale, crisisRegion, demo: true, id });
}

async function fillClinic(house: House, { id, records }: DemoClinic): Promise<void> {
  await withClinic(
    house.database,
    { by: "system", clinicId: id, purpose: "seed the demonstration" },
    async (tx) => {
      await insertDemoRecords(tx, records);
      await auditDemoRecords(
        tx,
        records.clients.map((client) => client.id),
      );
      return {
        value: null,
        audit: { ...system, action: "demo.seed", entity: `clinic:${id}`, clientId: null },
      };
    },
  );
}

const system = { actorKind: "system", actorId: null, requestId: null } as const;
