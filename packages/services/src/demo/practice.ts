import type { ExerciseSettings } from "@goldthread/schema/exercise";
import { box, type DemoExercise, fourSevenEight, resonant, second, secondsOf } from "./exercises.ts";
import type { BuiltGoal } from "./goals.ts";
import type { Scene } from "./scene.ts";
import { themeIds } from "./script.ts";

const hour_ms = 3_600_000;
/** Days since the second exercise was prescribed, and until it is over. */
const second_days_ago = 24;
const second_days_left = 18;
/** What is prescribed later is done on fewer days. */
const second_share = 0.7;
/** Days since exercises were adapted, where the story has that. */
const adapted_days_ago = 12;

interface Prescribed {
  id: string;
  exercise: DemoExercise;
  settings: ExerciseSettings;
  fromDaysAgo: number;
  untilDaysAgo: number;
  /** The first of the client's: the one that pictures show. */
  isFirst: boolean;
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

/** Writes what was prescribed for the goals agreed, each time it was practised, and what is different for the client. */
export function buildPractice(scene: Scene, goals: readonly BuiltGoal[]): void {
  for (const [place, { id: goalId, scenario, agreedDaysAgo }] of goals.entries()) {
    if (agreedDaysAgo === null || !practised.has(scenario)) continue;
    const over = scenario === "achieved" || scenario === "ended";
    const fromDaysAgo = scenario === "neverPractised" ? Math.min(5, agreedDaysAgo) : agreedDaysAgo;
    const order = { goalId, fromDaysAgo, untilDaysAgo: over ? 9 : 0, over };
    const prescribed = prescribeFirst(scene, place, order);
    if (scenario !== "neverPractised") practise(scene, prescribed);
    const settled = place === 0 && !over && agreedDaysAgo > second_days_ago && scenario !== "neverPractised";
    if (settled) practise(scene, prescribeSecond(scene, goalId));
  }
  adapt(scene);
}

interface Order {
  goalId: string;
  fromDaysAgo: number;
  untilDaysAgo: number;
  over: boolean;
}

function prescribeFirst(scene: Scene, place: number, order: Order): Prescribed {
  const { records, ids, client, lead, calendar, script, theme, random } = scene;
  const { goalId, fromDaysAgo, untilDaysAgo, over } = order;
  const exercise = theme.measure === "phq-9" ? resonant : random.chance(0.5) ? box : fourSevenEight;
  const { exerciseId, settings } = exercise;
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
    note: exercise === resonant ? script.prescriptionNotes[0] : random.pick(script.prescriptionNotes),
    status: over ? "ended" : "active",
    prescribedBy: lead.memberId,
    prescribedAt: calendar.at(fromDaysAgo, "18:20"),
    endedAt: over ? calendar.at(untilDaysAgo, "18:20") : null,
  });
  return { id, exercise, settings, fromDaysAgo, untilDaysAgo, isFirst: place === 0 };
}

/** A second exercise, for some weeks, a few times in each. */
function prescribeSecond(scene: Scene, goalId: string): Prescribed {
  const { records, ids, client, lead, calendar, script, theme } = scene;
  const themeId = themeIds.find((candidate) => script.themes[candidate] === theme) ?? "lowMood";
  const exercise = second[themeId];
  const id = ids("prescription/second");
  records.prescriptions.push({
    id,
    clientId: client.id,
    goalId,
    exerciseId: exercise.exerciseId,
    settings: { ...exercise.settings },
    doseTimes: 3,
    dosePer: "week",
    note: script.secondNote,
    status: "active",
    prescribedBy: lead.memberId,
    prescribedAt: calendar.at(second_days_ago, "18:20"),
    endedAt: null,
    startsOn: dateOf(calendar.day(second_days_ago)),
    untilOn: dateOf(calendar.day(-second_days_left)),
  });
  return {
    id,
    exercise,
    settings: exercise.settings,
    fromDaysAgo: second_days_ago,
    untilDaysAgo: 0,
    isFirst: false,
  };
}

/** Of the last week, today first: four days of seven. */
const last_week = [false, true, false, true, false, true, true];

function practise(scene: Scene, prescribed: Prescribed): void {
  const { story, random, calendar } = scene;
  const { isFirst, fromDaysAgo, untilDaysAgo } = prescribed;
  const bad = story.unread === "feltBad" && isFirst ? untilDaysAgo + 1 : null;
  for (let daysAgo = fromDaysAgo - 1; daysAgo >= untilDaysAgo; daysAgo -= 1) {
    const clock = random.pick(["21:32", "22:04", "13:10", "20:47"]);
    const drawn = random.chance(isFirst ? story.diligence : story.diligence * second_share);
    const done = story.diligence >= 0.6 && isFirst ? (last_week[daysAgo] ?? drawn) : drawn;
    if ((done || daysAgo === bad) && calendar.happened(daysAgo, clock)) {
      addPractice(scene, prescribed, { daysAgo, clock, feltBad: daysAgo === bad });
    }
  }
}

function addPractice(
  scene: Scene,
  { id: prescriptionId, exercise, settings: prescribed }: Prescribed,
  { daysAgo, clock, feltBad }: { daysAgo: number; clock: string; feltBad: boolean },
): void {
  const { records, ids, client, lead, calendar, script, story, random } = scene;
  const startedAt = calendar.at(daysAgo, clock);
  const before = random.whole(4, 8);
  // Now and then it feels bad and is kept private, or was read long ago.
  const badBefore = !feltBad && daysAgo > 7 && random.chance(0.025);
  const bad = feltBad || badBefore;
  const shared = feltBad || (badBefore && random.chance(0.5));
  const stopped = bad || random.chance(0.08);
  const unheld = story.adaptation?.noHolds === true && daysAgo < adapted_days_ago;
  const settings = unheld ? { ...prescribed, holds: false } : prescribed;
  const full = secondsOf(exercise, settings);
  const rating = (value: number) => (exercise.rated ? value : null);
  records.practices.push({
    id: ids(`practice/${prescriptionId}/${daysAgo}`),
    clientId: client.id,
    prescriptionId,
    exerciseId: exercise.exerciseId,
    settings: { ...settings },
    startedAt,
    localDate: dateOf(calendar.day(daysAgo)),
    seconds: stopped ? Math.min(full, random.whole(40, 80)) : full,
    finished: !stopped,
    before: rating(before),
    after: rating(bad ? Math.min(10, before + 1) : Math.max(0, before - random.whole(1, 3))),
    feltBad: bad,
    shareFeltBad: shared,
    words: bad ? random.pick(script.feltBad) : random.chance(0.12) ? random.pick(script.practiced) : "",
    readBy: badBefore && shared ? lead.memberId : null,
    readAt: badBefore && shared ? new Date(startedAt.getTime() + 20 * hour_ms) : null,
    ...(exercise === second.lowMood && !stopped ? answersOf(scene, daysAgo) : {}),
  });
}

/** Three good things, in the client's words; every other time the client lets the clinician read them. */
function answersOf({ script, random }: Scene, daysAgo: number) {
  const { goodThings } = script;
  const first = random.whole(0, goodThings.length - 1);
  const things = [1, 2, 3].map((round) => {
    const thing = goodThings[(first + round) % goodThings.length] ?? goodThings[0];
    return [`thing#${round}`, thing] as const;
  });
  return { answers: Object.fromEntries(things), shareAnswers: daysAgo % 2 === 1 };
}

function adapt({ records, client, lead, calendar, story }: Scene): void {
  if (story.adaptation === null) return;
  const { noHolds, eyesOpen, off } = story.adaptation;
  records.adaptations.push({
    clientId: client.id,
    noHolds,
    eyesOpen,
    allOff: false,
    off: [...off],
    setBy: lead.memberId,
    setAt: calendar.at(adapted_days_ago, "17:40"),
  });
}

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);
