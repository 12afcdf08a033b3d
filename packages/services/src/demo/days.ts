import { moodWord } from "@goldthread/domain/check-in/mood";
import { breathingPattern, doseSeconds } from "@goldthread/domain/exercise/breathing";
import { getExercise } from "@goldthread/domain/exercise/catalogue";
import type { ExerciseSettings } from "@goldthread/schema/exercise";
import type { BuiltGoal } from "./goals.ts";
import type { Course } from "./measures.ts";
import type { Scene } from "./scene.ts";

const hour_ms = 3_600_000;
/** Days back as far as check-ins go. */
const check_in_days = 42;
/** Check-ins nobody has read yet, where the story has such. */
const unread_check_ins = 4;

interface Prescribed {
  id: string;
  exerciseId: "box-breathing" | "four-seven-eight" | "resonant-breathing";
  settings: ExerciseSettings;
  fromDaysAgo: number;
  untilDaysAgo: number;
}

const practised = new Set([
  "practised",
  "practisedAfterChange",
  "loose",
  "unrated",
  "achieved",
  "ended",
  "neverPractised",
]);

/** Writes what was prescribed for the goals agreed, and each time it was practised. */
export function buildPractice(scene: Scene, goals: readonly BuiltGoal[]): void {
  for (const [place, { id, scenario, agreedDaysAgo }] of goals.entries()) {
    if (agreedDaysAgo === null || !practised.has(scenario)) continue;
    const over = scenario === "achieved" || scenario === "ended";
    const fromDaysAgo = scenario === "neverPractised" ? Math.min(5, agreedDaysAgo) : agreedDaysAgo;
    const prescribed = prescribe(scene, { place, goalId: id, fromDaysAgo, untilDaysAgo: over ? 9 : 0, over });
    if (scenario !== "neverPractised") practise(scene, place, prescribed);
  }
}

interface Order {
  place: number;
  goalId: string;
  fromDaysAgo: number;
  untilDaysAgo: number;
  over: boolean;
}

function prescribe(scene: Scene, { place, goalId, fromDaysAgo, untilDaysAgo, over }: Order): Prescribed {
  const { records, ids, client, lead, calendar, script, theme, random } = scene;
  const [exerciseId, settings]: [Prescribed["exerciseId"], ExerciseSettings] =
    theme.measure === "phq-9"
      ? ["resonant-breathing", { ratePerMinute: 5.5, minutes: 5 }]
      : random.chance(0.5)
        ? ["box-breathing", { minutes: 3 }]
        : ["four-seven-eight", { cycles: 4 }];
  const id = ids(`prescription/${place}`);
  const daily = random.chance(0.6);
  records.prescriptions.push({
    id,
    clientId: client.id,
    goalId,
    exerciseId,
    settings: { ...settings },
    doseTimes: daily ? 1 : 5,
    dosePer: daily ? "day" : "week",
    note:
      exerciseId === "resonant-breathing"
        ? script.prescriptionNotes[0]
        : random.pick(script.prescriptionNotes),
    status: over ? "ended" : "active",
    prescribedBy: lead.memberId,
    prescribedAt: calendar.at(fromDaysAgo, "18:20"),
    endedAt: over ? calendar.at(untilDaysAgo, "18:20") : null,
  });
  return { id, exerciseId, settings, fromDaysAgo, untilDaysAgo };
}

/** Of the last week, today first: four days of seven. */
const last_week = [false, true, false, true, false, true, true];

function practise(scene: Scene, place: number, prescribed: Prescribed): void {
  const { story, random, calendar } = scene;
  const bad = story.unread === "feltBad" && place === 0 ? firstBadDay(prescribed) : null;
  for (let daysAgo = prescribed.fromDaysAgo - 1; daysAgo >= prescribed.untilDaysAgo; daysAgo -= 1) {
    const clock = random.pick(["21:32", "22:04", "13:10", "20:47"]);
    const drawn = random.chance(story.diligence);
    const done = story.diligence >= 0.6 && place === 0 ? (last_week[daysAgo] ?? drawn) : drawn;
    if ((done || daysAgo === bad) && calendar.happened(daysAgo, clock)) {
      addPractice(scene, prescribed, { daysAgo, clock, feltBad: daysAgo === bad });
    }
  }
}

const firstBadDay = ({ untilDaysAgo }: Prescribed) => untilDaysAgo + 1;

function addPractice(
  scene: Scene,
  prescribed: Prescribed,
  done: { daysAgo: number; clock: string; feltBad: boolean },
): void {
  const { records, ids, client, lead, calendar, script, random } = scene;
  const { id: prescriptionId, exerciseId, settings } = prescribed;
  const { daysAgo, clock, feltBad } = done;
  const startedAt = calendar.at(daysAgo, clock);
  const before = random.whole(4, 8);
  // Now and then it feels bad and is kept private, or was read long ago.
  const badBefore = !feltBad && daysAgo > 7 && random.chance(0.04);
  const shared = feltBad || (badBefore && random.chance(0.5));
  const stopped = feltBad || badBefore || random.chance(0.08);
  const full = Math.round(secondsOf(exerciseId, settings));
  records.practices.push({
    id: ids(`practice/${prescriptionId}/${daysAgo}`),
    clientId: client.id,
    prescriptionId,
    exerciseId,
    settings: { ...settings },
    startedAt,
    localDate: new Date(`${calendar.day(daysAgo)}T00:00:00Z`),
    seconds: stopped ? Math.min(full, random.whole(40, 80)) : full,
    finished: !stopped,
    before,
    after: feltBad || badBefore ? Math.min(10, before + 1) : Math.max(0, before - random.whole(1, 3)),
    feltBad: feltBad || badBefore,
    shareFeltBad: shared,
    words:
      feltBad || badBefore
        ? random.pick(script.feltBad)
        : random.chance(0.12)
          ? random.pick(script.practiced)
          : "",
    readBy: badBefore && shared ? lead.memberId : null,
    readAt: badBefore && shared ? new Date(startedAt.getTime() + 20 * hour_ms) : null,
  });
}

function secondsOf(
  exerciseId: Prescribed["exerciseId"],
  { ratePerMinute, minutes, cycles }: ExerciseSettings,
): number {
  const { settings, dose } = getExercise(exerciseId);
  const pattern = breathingPattern(
    settings.kind === "resonant" && ratePerMinute !== undefined
      ? { kind: "resonant", breathsPerMinute: ratePerMinute }
      : settings,
  );
  if (minutes !== undefined) return doseSeconds(pattern, { kind: "minutes", minutes });
  return doseSeconds(pattern, cycles === undefined ? dose.default : { kind: "cycles", cycles });
}

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
