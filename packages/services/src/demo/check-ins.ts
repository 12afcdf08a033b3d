import { moodWord } from "@goldthread/domain/check-in/mood";
import type { Course } from "./measures.ts";
import type { Scene } from "./scene.ts";

const hour_ms = 3_600_000;
/** Days back as far as check-ins go. */
const check_in_days = 42;
/** Check-ins nobody has read yet, where the story has such. */
const unread_check_ins = 4;

/** Writes check-ins whose mood goes with the scores of the time. */
export function buildCheckIns(scene: Scene, courses: readonly Course[]): void {
  const { story, random, calendar } = scene;
  const [course] = courses;
  if (course === undefined || story.status !== "active") return;
  const first = Math.min(course.answers[0]?.daysAgo ?? 0, check_in_days);
  let unread = story.unread === "checkIns" ? unread_check_ins : 0;
  for (let daysAgo = 0; daysAgo <= first; daysAgo += 1) {
    const clock = random.pick(["07:56", "13:22", "19:40", "22:11"]);
    const recent = unread > 0 && daysAgo > 0;
    const made =
      random.chance(Math.min(0.9, story.diligence + 0.1)) || (recent && daysAgo <= unread_check_ins + 1);
    if (!made || !calendar.happened(daysAgo, clock)) continue;
    const shared = recent || (daysAgo > 1 && random.chance(0.55));
    addCheckIn(scene, { daysAgo, clock, shared, read: shared && !recent, burden: burdenAt(course, daysAgo) });
    if (recent) unread -= 1;
  }
}

/** The score at the time as a share of a hard one. */
function burdenAt({ answers }: Course, daysAgo: number): number {
  const total = answers.findLast((answer) => answer.daysAgo >= daysAgo)?.total ?? answers[0]?.total ?? 0;
  return Math.min(1, total / 20);
}

interface Made {
  daysAgo: number;
  clock: string;
  shared: boolean;
  read: boolean;
  burden: number;
}

function addCheckIn(scene: Scene, { daysAgo, clock, shared, read, burden }: Made): void {
  const { records, ids, client, lead, calendar, script, random } = scene;
  const at = calendar.at(daysAgo, clock);
  const within = (value: number) => Math.min(2, Math.max(-2, value));
  const pleasantness = within(Math.round(1.6 - 3 * burden) + random.whole(-1, 1));
  const energy = within(Math.round(1 - 2 * burden) + random.whole(-1, 1));
  const word = moodWord({ energy, pleasantness });
  const readAt = new Date(Math.min(at.getTime() + random.whole(6, 30) * hour_ms, calendar.now.getTime()));
  records.checkIns.push({
    id: ids(`checkIn/${daysAgo}`),
    clientId: client.id,
    localDate: new Date(`${calendar.day(daysAgo)}T00:00:00Z`),
    at,
    energy,
    pleasantness,
    words: random.chance(0.5) ? random.pick(script.checkIns[word]) : "",
    shared,
    readBy: read ? lead.memberId : null,
    readAt: read ? readAt : null,
  });
}
