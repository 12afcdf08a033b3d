import type { Scene } from "./scene.ts";

const clocks = ["09:00", "10:00", "11:00", "12:00", "14:30", "15:00", "16:30"] as const;

/** Writes meetings once a week since the client came, and the next one where one is planned. */
export function buildContacts(scene: Scene, begins: number): void {
  const { story, random, calendar, role } = scene;
  if (story.status === "invited") return;
  const usual = random.pick(clocks);
  const last = story.status === "discharged" ? 21 : random.whole(2, 6);
  for (let daysAgo = last; daysAgo <= begins; daysAgo += 7) {
    const recent = daysAgo === last;
    const status = recent || random.chance(0.88) ? "attended" : random.pick(["missed", "cancelled"] as const);
    add(scene, { daysAgo: calendar.workday(daysAgo), clock: usual, status });
  }
  if (story.weeks === null)
    add(scene, { daysAgo: calendar.workday(1), clock: usual, status: "attended", kind: "phone" });
  const next = role.next === undefined ? { days: random.whole(1, 6), clock: usual } : role.next;
  if (next === null || story.status === "discharged" || (role.next === undefined && random.chance(0.12)))
    return;
  add(scene, { daysAgo: calendar.workday(-next.days), clock: next.clock, status: "planned" });
}

interface Meeting {
  daysAgo: number;
  clock: string;
  status: "planned" | "attended" | "missed" | "cancelled";
  kind?: "session" | "phone" | "video";
}

function add(
  { records, ids, client, lead, calendar, random }: Scene,
  { daysAgo, clock, status, kind }: Meeting,
): void {
  const drawn = random.pick(["session", "session", "session", "video", "phone"]);
  records.contacts.push({
    id: ids(`contact/${daysAgo}/${status}`),
    clientId: client.id,
    memberId: lead.memberId,
    kind: kind ?? drawn,
    startsAt: calendar.at(daysAgo, clock),
    minutes: (kind ?? drawn) === "phone" ? 20 : 50,
    status,
  });
}
