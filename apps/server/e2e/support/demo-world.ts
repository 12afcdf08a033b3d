import { houseOf } from "@goldthread/services/testing/house";
import { mintSession } from "@goldthread/services/testing/mint-clinic";
import { type RunningApp, linkIn } from "./start-app.ts";

/** People of one clinic of the demonstration who are signed in, and records of theirs to look at. */
export interface DemoWorld {
  admin: string;
  clinician: string;
  client: string;
  /** Has given the password, and a code is still wanted. */
  halfSignedIn: string;
  ids: Record<"clientId" | "goalId" | "concernId" | "responseId" | "assignmentId" | "ownExerciseId", string>;
  /** What the link of an invitation that waits ends with. */
  invitation: string;
}

/** Finds a client with something of everything, their clinician and an administrator. */
export async function openDemoWorld(app: RunningApp, clinicName: string): Promise<DemoWorld> {
  const [found] = await app.rows<
    DemoWorld["ids"] & Record<"clinicId" | "locale" | "admin" | "clinician" | "client" | "colleague", string>
  >(
    `select k.id "clinicId", k.locale, c.id "clientId", c.person_id client, m.person_id clinician, a.person_id admin, b.person_id colleague,
       g.id "goalId", o.id "concernId", r.id "responseId", n.id "assignmentId",
       x.id "ownExerciseId"
     from clinic k
     join member a on a.clinic_id = k.id and 'admin' = any (a.roles)
     join member b on b.clinic_id = k.id and b.person_id <> a.person_id
     join client c on c.clinic_id = k.id and c.status = 'active'
     join care_team t on t.clinic_id = k.id and t.client_id = c.id and t.role = 'lead'
     join member m on m.clinic_id = k.id and m.id = t.member_id
     join goal g on g.clinic_id = k.id and g.client_id = c.id and g.status = 'accepted'
     join concern o on o.clinic_id = k.id and o.client_id = c.id
     join response r on r.clinic_id = k.id and r.client_id = c.id and r.status = 'complete'
     join assignment n on n.clinic_id = k.id and n.client_id = c.id and n.status = 'active'
     join own_exercise x on x.clinic_id = k.id
     where k.name = $1 and b.id <> m.id and (select count(*) from member twice where twice.person_id = m.person_id) = 1
     order by c.display_name, r.id, g.id, o.id, n.id limit 1`,
    [clinicName],
  );
  if (found === undefined) throw new Error(`${clinicName} has no client with something of everything`);
  const { clinicId, locale, admin, clinician, client, colleague, ...ids } = found;
  const email = "newcomer@invited.example";
  const invited = ["--clinic", clinicId, "--email", email, "--name", "Nell Newcomer", "--locale", locale];
  await app.goldthread("admin", "invite", ...invited);
  const link = linkIn(await app.mailTo(email));
  // Mails are in the language of whoever gets them, which need not be that of whoever looks at the outbox.
  await app.rows("delete from outbox.mail");
  return {
    admin: await openSession(app, admin),
    clinician: await openSession(app, clinician),
    client: await openSession(app, client),
    halfSignedIn: await openHalfSession(app, colleague),
    ids,
    invitation: link.slice(link.lastIndexOf("/") + 1),
  };
}

/** Signs somebody in. @returns what the session's cookie holds */
export async function openSession(app: RunningApp, personId: string): Promise<string> {
  const { token } = await mintSession(houseOf(app.database.database), personId);
  return token;
}

/** Signs somebody in who has a second factor, up to the question for its code. */
async function openHalfSession(app: RunningApp, personId: string): Promise<string> {
  const token = await openSession(app, personId);
  await app.rows("update auth.person set totp_confirmed_at = now() where id = $1", [personId]);
  return token;
}
