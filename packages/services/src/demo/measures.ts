import { nextDue } from "@goldthread/domain/schedule/next-due";
import { getMeasure } from "@goldthread/domain/measure/library";
import { getBand, score, scoredItemIds } from "@goldthread/domain/measure/score";
import { getTranslation } from "@goldthread/domain/measure/wording";
import { alertStatuses } from "@goldthread/domain/risk/alert-lifecycle";
import { answersFor } from "./answers.ts";
import type { Scene } from "./scene.ts";
import type { AlertScenario, MeasureId } from "./story.ts";

/** A measure as it was followed: when it was answered, and with which totals, oldest first. */
export interface Course {
  measureId: MeasureId;
  everyWeeks: number;
  answers: readonly { daysAgo: number; total: number }[];
}

/** A response that later records can point to. */
export interface FirstResponse {
  measureId: MeasureId;
  id: string;
  daysAgo: number;
}

const highest = { "phq-9": 24, "gad-7": 21 } as const;

/** The courses of a client's measures. Empty for one who has answered nothing yet. */
export function coursesOf(scene: Scene): Course[] {
  const { story, theme, role, random } = scene;
  if (story.weeks === null) return [];
  const first = random.whole(...story.from);
  const last = random.whole(...story.to);
  if (story.overdueDays > 0) {
    const measureId = role.totals?.["gad-7"] === undefined ? theme.measure : "gad-7";
    return [courseOf(scene, { measureId, everyWeeks: 2, lastDaysAgo: 14 + story.overdueDays, first, last })];
  }
  const followed = story.alert !== null || role.totals?.["phq-9"] !== undefined ? "phq-9" : theme.measure;
  const weekly =
    story.alert !== null ||
    story.weeks < 2 ||
    role.answeredWeeks !== undefined ||
    (role.totals === undefined && random.chance(0.4));
  const recent = lastAnswered(scene);
  const earlier = Math.min(recent + random.whole(1, 3), weekly ? 6 : 13);
  const scale = theme.measure === "gad-7" ? 0.85 : 0.7;
  return [
    courseOf(scene, {
      measureId: "phq-9",
      everyWeeks: weekly ? 1 : 2,
      lastDaysAgo: followed === "phq-9" ? recent : earlier,
      first,
      last,
    }),
    courseOf(scene, {
      measureId: "gad-7",
      everyWeeks: theme.measure === "gad-7" ? 2 : 4,
      lastDaysAgo: followed === "gad-7" ? recent : Math.max(earlier, recent + 1),
      first: Math.round((role.totals?.["phq-9"]?.[0] ?? first) * scale),
      last: Math.round((role.totals?.["phq-9"]?.at(-1) ?? last) * scale),
    }),
  ];
}

/** Days since the last answer: with an alert on it, as long ago as what was done about it took. */
function lastAnswered({ story, random }: Scene): number {
  const { alert } = story;
  if (story.status === "discharged") return 20;
  if (alert === null || alert.status === "closed") return random.whole(0, 4);
  if (alert.response === "draft") return 7;
  if (alert.status === "new") return 0;
  if (alert.status === "acknowledged") return 1;
  return alert.tier === "high" ? 2 : 4;
}

interface Plan {
  measureId: MeasureId;
  everyWeeks: number;
  lastDaysAgo: number;
  first: number;
  last: number;
}

function courseOf(scene: Scene, { measureId, everyWeeks, lastDaysAgo, first, last }: Plan): Course {
  const { story, role, random } = scene;
  const told = role.totals?.[measureId];
  const count = told?.length ?? Math.floor((story.weeks ?? 0) / everyWeeks) + 1;
  const weeks =
    measureId === "phq-9" && role.answeredWeeks !== undefined
      ? role.answeredWeeks
      : Array.from({ length: count }, (_, index) => index * everyWeeks);
  const end = weeks.at(-1) ?? 0;
  const answers = weeks.map((week, index) => {
    const share = end === 0 ? 1 : week / end;
    const noise = index === 0 || index === count - 1 ? 0 : random.whole(-story.wobble, story.wobble);
    const drawn = Math.round(first + (last - first) * share) + noise;
    const total = told?.[index] ?? Math.min(highest[measureId], Math.max(0, drawn));
    return { daysAgo: lastDaysAgo + (end - week) * 7, total };
  });
  return { measureId, everyWeeks, answers };
}

/** Writes assignments, responses and alerts. @returns the first response of each measure */
export function buildMeasures(scene: Scene, courses: readonly Course[]): FirstResponse[] {
  if (scene.story.weeks === null && scene.story.status === "active") assignFirst(scene);
  return courses.flatMap((course) => buildCourse(scene, course));
}

/** Asked today for the first time. */
function assignFirst({ records, ids, client, lead, calendar }: Scene): void {
  for (const measureId of ["phq-9", "gad-7"] as const) {
    const startsOn = new Date(`${calendar.day(0)}T00:00:00Z`);
    records.assignments.push({
      id: ids(`assignment/${measureId}`),
      clientId: client.id,
      measureId,
      everyWeeks: 2,
      startsOn,
      nextDueOn: startsOn,
      status: "active",
      assignedBy: lead.memberId,
      createdAt: calendar.at(1, "16:20"),
    });
  }
}

function buildCourse(scene: Scene, { measureId, everyWeeks, answers }: Course): FirstResponse[] {
  const { records, ids, client, lead, calendar, story } = scene;
  const measure = getMeasure(measureId);
  const firstDaysAgo = answers[0]?.daysAgo ?? 0;
  const startsOn = calendar.day(firstDaysAgo);
  const lastCompletedOn = calendar.day(answers.at(-1)?.daysAgo ?? 0);
  const due = story.status === "discharged" ? null : nextDue({ startsOn, everyWeeks, lastCompletedOn });
  const assignmentId = ids(`assignment/${measureId}`);
  records.assignments.push({
    id: assignmentId,
    clientId: client.id,
    measureId,
    everyWeeks,
    startsOn: new Date(`${startsOn}T00:00:00Z`),
    nextDueOn: due === null ? null : new Date(`${due}T00:00:00Z`),
    status: due === null ? "ended" : "active",
    assignedBy: lead.memberId,
    createdAt: calendar.at(firstDaysAgo + 1, "16:20"),
  });
  const alert = measureId === "phq-9" ? story.alert : null;
  const alarming = alert === null || alert.response === "draft" ? null : answers.length - 1 - alert.response;
  for (const [index, { daysAgo, total }] of answers.entries()) {
    const responseId = ids(`response/${measureId}/${index}`);
    const raised = alert !== null && index === alarming ? alert : null;
    const clock =
      raised?.status === "new" ? "09:12" : scene.random.pick(["07:48", "08:31", "12:40", "18:05", "21:16"]);
    const completedAt = calendar.at(daysAgo, clock);
    const given = answersFor(measure, total, raised?.value ?? 0, scene.random);
    const scored = score(measure, given);
    records.responses.push({
      ...responseOf(scene, measureId, responseId, assignmentId),
      status: "complete",
      answers: given,
      total,
      bandId: getBand(measure, total).id,
      scores: scored.status === "scored" ? scored.scales : {},
      startedAt: new Date(completedAt.getTime() - scene.random.whole(120, 420) * 1_000),
      completedAt,
    });
    if (raised !== null) raise(scene, raised, responseId, completedAt);
  }
  if (alert?.response === "draft") leaveOpen(scene, alert, assignmentId);
  return [{ measureId, id: ids(`response/${measureId}/0`), daysAgo: firstDaysAgo }];
}

function responseOf({ client, locale }: Scene, measureId: MeasureId, id: string, assignmentId: string) {
  const measure = getMeasure(measureId);
  const { translationId } = getTranslation(measure, locale);
  return {
    id,
    clientId: client.id,
    assignmentId,
    measureId,
    measureVersion: measure.version,
    translationId,
    locale,
  };
}

/** A form left at its last question, with the safety item answered. */
function leaveOpen(scene: Scene, alert: AlertScenario, assignmentId: string): void {
  const { records, ids, calendar } = scene;
  const responseId = ids("response/phq-9/draft");
  const startedAt = calendar.at(0, "08:37");
  const answers = Object.fromEntries(
    [...scoredItemIds(getMeasure("phq-9"))].map((id, index) => [
      id,
      id === "phq9-9" ? alert.value : index % 3,
    ]),
  );
  records.responses.push({
    ...responseOf(scene, "phq-9", responseId, assignmentId),
    status: "draft",
    answers,
    startedAt,
  });
  raise(scene, alert, responseId, new Date(startedAt.getTime() + 60_000));
}

const hour_ms = 3_600_000;

/** Raises the alert and moves it as far as the scenario says, each step by the leading clinician. */
function raise(scene: Scene, alert: AlertScenario, responseId: string, raisedAt: Date): void {
  const { records, ids, client, lead, script, calendar } = scene;
  const alertId = ids("alert");
  records.alerts.push({
    id: alertId,
    clientId: client.id,
    responseId,
    measureId: "phq-9",
    itemId: "phq9-9",
    value: alert.value,
    status: alert.status,
    raisedAt,
  });
  const after = { new: 0, acknowledged: 0.6, assessed: 3, closed: 21 * 24 };
  for (const status of alertStatuses.slice(0, alertStatuses.indexOf(alert.status) + 1)) {
    const assessed = status === "assessed" && alert.tier !== null ? alert.tier : null;
    const at = new Date(Math.min(raisedAt.getTime() + after[status] * hour_ms, calendar.now.getTime()));
    records.alertEvents.push({
      id: ids(`alert/${status}`),
      alertId,
      status,
      at,
      memberId: status === "new" ? null : lead.memberId,
      tier: assessed,
      note:
        assessed === null
          ? status === "closed"
            ? script.alertNotes.closed
            : null
          : script.alertNotes.assessed[assessed],
    });
  }
}
