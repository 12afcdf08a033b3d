import { auditDemoRecords, insertDemoRecords } from "@goldthread/db/demo";
import { hasPeople, listClinics } from "@goldthread/db/installation";
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

/** Whether the installation has neither a clinic nor anybody with an account. */
export async function isEmptyInstallation(house: House): Promise<boolean> {
  return withIdentity(house.database, async (tx) => ({
    value: (await listClinics(tx)).length === 0 && !(await hasPeople(tx)),
    audit: null,
  }));
}

/**
 * Invents clinics with their people and twelve weeks of care up to now, the same for the same seed on the same day and hour.
 * @param options.clients of all clinics together
 * @throws DemoRefused outside demo mode (which production never is) and where the installation holds anything already
 */
export async function seedDemo(
  house: House,
  { clinics = 2, clients = 60, seed = "goldthread" }: { clinics?: number; clients?: number; seed?: string },
): Promise<void> {
  if (!house.demo) throw new DemoRefused("Invented people belong into a demonstration alone.");
  if (!(await isEmptyInstallation(house)))
    throw new DemoRefused("This installation holds people or clinics already.");
  const now = house.clock();
  const invented = shares(clients, clinics).map((share, place) =>
    inventClinic({ seed, place, clients: share, now }),
  );
  await admitPeople(house, invented, now);
  for (const clinic of invented) await openClinic(house, clinic, seed);
}

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

async function openClinic(house: House, { id, cast, records }: DemoClinic, seed: string): Promise<void> {
  const { clinic: name, timeZone, locale, crisisRegion } = cast;
  const ids = idsOf(`${seed}/${id}/crisis`);
  let made = 0;
  const newId = () => ids(String((made += 1)));
  await createClinic({ ...house, newId }, { name, timeZone, locale, crisisRegion, demo: true, id });
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
