import type { DemoRecords } from "@goldthread/db/demo";
import { createHash } from "node:crypto";
import { invitation_days_max } from "../identity/bounds.ts";
import { calendarOf, type Calendar } from "./calendar.ts";
import { type Cast, type Role, castOf, roleAt, shared_clinician } from "./cast.ts";
import { buildContacts } from "./contacts.ts";
import { buildCheckIns } from "./check-ins.ts";
import { buildMeasures, coursesOf } from "./measures.ts";
import { ownExerciseOf } from "./own-exercise.ts";
import { type DemoPerson, emailOf, preferredNameOf } from "./people.ts";
import { buildPractice } from "./practice.ts";
import { type Ids, idsOf, randomOf } from "./random.ts";
import type { Scene } from "./scene.ts";
import { english } from "./script-en.ts";
import { spanish } from "./script-es.ts";
import { themeIds } from "./script.ts";
import { stories } from "./story.ts";
import { buildThread } from "./thread.ts";

export interface DemoClinic {
  id: string;
  cast: Cast;
  records: DemoRecords;
  people: DemoPerson[];
}

interface Stage {
  seed: string;
  cast: Cast;
  calendar: Calendar;
  ids: Ids;
  records: DemoRecords;
  people: DemoPerson[];
  clinicians: { memberId: string; name: string }[];
}

/** Days before the first response at which a client was invited, and before today at which a clinic began. */
const invited_days_before = 5;
const clinic_days = 120;
/** What each clinic does not offer, and since when. */
const hidden_exercise = "mindful-eating";
const hidden_days_ago = 40;

/** Invents a clinic: the same for the same seed, place, number of clients and moment. */
export function inventClinic({
  seed,
  place,
  clients,
  now,
}: {
  seed: string;
  place: number;
  clients: number;
  now: Date;
}): DemoClinic {
  const cast = castOf(place);
  const ids = idsOf(`${seed}/clinic/${place}`);
  const calendar = calendarOf(now, cast.timeZone);
  const stage: Stage = { seed, cast, calendar, ids, records: emptyRecords(), people: [], clinicians: [] };
  addMembers(stage, place);
  for (let client = 0; client < clients; client += 1) addClient(stage, client, roleAt(cast, client));
  return { id: ids("clinic"), cast, records: stage.records, people: stage.people };
}

function addMembers(stage: Stage, place: number): void {
  const { cast, ids, records, calendar, people, seed } = stage;
  const script = cast.locale === "es" ? spanish : english;
  const everybody = [
    { name: cast.admin, role: "admin" as const },
    ...cast.clinicians.map((name) => ({ name, role: "clinician" as const })),
  ];
  for (const { name, role } of everybody) {
    // The first two clinics share her; she has one account, that of the first.
    const shared = name === shared_clinician && place < 2;
    const email = emailOf(name, shared ? castOf(0) : cast);
    const personId = idsOf(seed)(`person/${email}`);
    if (!shared || place === 0)
      people.push({ id: personId, email, name, locale: cast.locale, about: script.about[role] });
    const memberId = ids(`member/${name}`);
    records.members.push({
      id: memberId,
      personId,
      displayName: name,
      roles: [role],
      status: "active",
      createdAt: calendar.at(clinic_days, "09:00"),
    });
    if (role === "clinician") stage.clinicians.push({ memberId, name });
  }
  records.visibilities.push({
    exerciseId: hidden_exercise,
    hidden: true,
    setBy: ids(`member/${cast.admin}`),
    setAt: calendar.at(hidden_days_ago, "10:15"),
  });
  const exerciseId = ids("own exercise");
  records.ownScripts.push({
    exerciseId,
    version: 1,
    script: { ...ownExerciseOf(cast.clinic), id: exerciseId },
    by: ids(`member/${cast.admin}`),
    at: calendar.at(hidden_days_ago, "10:40"),
  });
  invite(stage, {
    kind: "member",
    name: cast.invitedMember,
    clientId: null,
    roles: ["clinician"],
    by: ids(`member/${cast.admin}`),
  });
}

interface Invited {
  kind: "member" | "client";
  name: string;
  clientId: string | null;
  roles: string[];
  by: string;
}

/** An invitation that waits; its link leads nowhere, since nobody knows what was hashed. */
function invite({ cast, ids, records, calendar }: Stage, { kind, name, clientId, roles, by }: Invited): void {
  const id = ids(`invitation/${name}`);
  records.invitations.push({
    id,
    kind,
    email: emailOf(name, cast),
    displayName: name,
    locale: cast.locale,
    roles,
    clientId,
    invitedBy: by,
    tokenHash: new Uint8Array(createHash("sha256").update(`no link: ${id}`).digest()),
    sentAt: calendar.at(1, "16:05"),
    expiresAt: calendar.at(1 - invitation_days_max, "16:05"),
  });
}

function addClient(stage: Stage, place: number, role: Role): void {
  const { cast, ids: clinicIds, records, calendar, people, seed, clinicians } = stage;
  const story = stories[role.story];
  const path = `client/${place}`;
  const script = cast.locale === "es" ? spanish : english;
  const theme = script.themes[role.theme ?? themeIds[place % themeIds.length] ?? "lowMood"];
  const at = (role.lead ?? cast.leads[place % cast.leads.length] ?? 0) % clinicians.length;
  const lead = clinicians[at] ?? clinicians[0];
  if (lead === undefined) throw new RangeError("A clinic has clinicians");
  const random = randomOf(`${seed}/${cast.clinic}/${path}`);
  const ids: Ids = (name) => clinicIds(`${path}/${name}`);
  const client = { id: clinicIds(path), displayName: role.name, preferredName: preferredNameOf(role, place) };
  const scene: Scene = {
    calendar,
    random,
    ids,
    locale: cast.locale,
    script,
    theme,
    role,
    story,
    client,
    lead,
    records,
  };

  const courses = coursesOf(scene);
  const begins = Math.max(0, ...courses.map(({ answers }) => answers[0]?.daysAgo ?? 0));
  const email = emailOf(role.name, cast);
  const personId = story.status === "invited" ? null : idsOf(seed)(`person/${email}`);
  if (personId !== null)
    people.push({ id: personId, email, name: role.name, locale: cast.locale, about: script.about.client });
  const createdAt = calendar.at(begins + invited_days_before, "11:30");
  const pronouns = role.pronouns ?? random.pick(cast.pronouns);
  records.clients.push({ ...client, personId, pronouns, status: story.status, createdAt });
  records.careTeams.push({ clientId: client.id, memberId: lead.memberId, role: "lead", joinedAt: createdAt });
  const second = clinicians[(at + 1) % clinicians.length];
  if (second !== undefined && second !== lead && place % 6 === 2) {
    records.careTeams.push({
      clientId: client.id,
      memberId: second.memberId,
      role: "member",
      joinedAt: createdAt,
    });
  }
  if (story.status === "invited") {
    invite(stage, { kind: "client", name: role.name, clientId: client.id, roles: [], by: lead.memberId });
  }
  const firsts = buildMeasures(scene, courses);
  const goals = buildThread(scene, firsts);
  buildPractice(scene, goals);
  buildCheckIns(scene, courses);
  buildContacts(scene, begins);
}

function emptyRecords(): DemoRecords {
  return {
    members: [],
    clients: [],
    careTeams: [],
    invitations: [],
    assignments: [],
    responses: [],
    alerts: [],
    alertEvents: [],
    intakes: [],
    concerns: [],
    evidence: [],
    goals: [],
    goalEvents: [],
    goalSteps: [],
    goalRatings: [],
    prescriptions: [],
    practices: [],
    adaptations: [],
    visibilities: [],
    ownScripts: [],
    checkIns: [],
    contacts: [],
  };
}
