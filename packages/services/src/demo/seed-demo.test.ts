import { withClinic } from "@goldthread/db/with-clinic";
import { assembleCaseload } from "@goldthread/domain/caseload/assemble-caseload";
import { triage } from "@goldthread/domain/caseload/triage";
import { checkOwnScript } from "@goldthread/domain/exercise/check-own-script";
import { loadScript } from "@goldthread/domain/exercise/load-script";
import { checkOptions } from "@goldthread/domain/exercise/options";
import { optionsOf } from "@goldthread/domain/exercise/stored-options";
import { toldAnswers } from "@goldthread/domain/exercise/told-answers";
import { getMeasure, listMeasures } from "@goldthread/domain/measure/library";
import { summaryOf } from "@goldthread/domain/measure/summary";
import { getBand, score } from "@goldthread/domain/measure/score";
import { riskOf } from "@goldthread/domain/risk/item-risk";
import { nextDue } from "@goldthread/domain/schedule/next-due";
import type { ExerciseSettings, PracticeAnswers } from "@goldthread/schema/exercise";
import { ExerciseScript } from "@goldthread/schema/exercise-script";
import type { IntakeSections } from "@goldthread/schema/intake";
import type { Answers } from "@goldthread/schema/measure-definition";
import type { z } from "zod";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyAuditOf } from "../audit/verify-audit-of.ts";
import { listCaseload } from "../caseload/list.ts";
import { getChart } from "../chart/get.ts";
import { contentHash } from "../intake/content-hash.ts";
import { textOf } from "../intake/text.ts";
import { assembleChart } from "@goldthread/domain/thread/assemble-chart";
import { isComplete } from "@goldthread/domain/intake/sections";
import { listClinicIds } from "../operator/list-clinic-ids.ts";
import { callsOf } from "../testing/calls.ts";
import { mintSession } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { inClinic } from "../testing/plant.ts";
import { english } from "./script-en.ts";
import { spanish } from "./script-es.ts";
import { seedDemo } from "./seed-demo.ts";

const now = new Date();
let opened: TestHouse;
let clinicIds: string[];

beforeAll(async () => {
  opened = await openTestHouse({ demo: true, clock: () => now });
  await seedDemo(opened.house, {});
  clinicIds = await listClinicIds(opened.house);
});
afterAll(() => opened.drop());

/** Rows of every clinic together. */
async function rows<Row extends Record<string, unknown>>(text: string): Promise<Row[]> {
  const found = await Promise.all(
    clinicIds.map((clinicId) => inClinic<Row>(opened.house, clinicId, text, [])),
  );
  return found.flat();
}

test("two clinics hold sixty clients, an admin and four clinicians each, one of whom works in both", async () => {
  const counts = await rows<{
    name: string;
    clients: number;
    admins: number;
    clinicians: number;
    demo: boolean;
  }>(
    `select c.name, c.demo, (select count(*)::int from client) as clients,
       (select count(*)::int from member where roles = '{admin}') as admins,
       (select count(*)::int from member where roles = '{clinician}') as clinicians from clinic c`,
  );
  expect(counts.toSorted((a, b) => b.clients - a.clients)).toEqual([
    { name: "Willow Lane Clinic", clients: 34, admins: 1, clinicians: 4, demo: true },
    { name: "Centro Río Claro", clients: 26, admins: 1, clinicians: 4, demo: true },
  ]);
  const shared = await rows<{ person_id: string }>(
    "select person_id from member where display_name = 'Inés Quill'",
  );
  expect(new Set(shared.map(({ person_id }) => person_id)).size).toBe(1);
  expect(shared).toHaveLength(2);
  const caseloads = await rows<{ clients: number }>(
    "select count(*)::int as clients from care_team where role = 'lead' group by clinic_id, member_id",
  );
  expect(caseloads).toHaveLength(8);
  expect(Math.max(...caseloads.map(({ clients }) => clients))).toBeGreaterThan(
    2 * Math.min(...caseloads.map(({ clients }) => clients)),
  );
});

interface ResponseRow extends Record<string, unknown> {
  id: string;
  measure_id: string;
  translation_id: string;
  locale: "en" | "es";
  status: string;
  answers: Answers;
  total: number | null;
  band_id: string | null;
}

test("every total is the score of its answers, in its band and its translation", async () => {
  const responses = await rows<ResponseRow>("select * from response");
  expect(responses.length).toBeGreaterThan(500);
  const complete = responses.filter(({ status }) => status === "complete");
  for (const { measure_id, answers, total, band_id, translation_id, locale } of complete) {
    const measure = getMeasure(measure_id);
    expect(score(measure, answers)).toMatchObject({ status: "scored", total, bandId: band_id });
    expect(getBand(measure, total ?? -1).id).toBe(band_id);
    expect(measure.translations[locale]?.translationId).toBe(translation_id);
  }
});

test("every safety item above its threshold, and no other, has its alert with a history that leads to its status", async () => {
  const responses = await rows<ResponseRow>("select * from response");
  const expected = responses.flatMap(({ id, measure_id, answers }) =>
    riskOf(getMeasure(measure_id), answers).map(({ itemId, value }) => `${id} ${itemId} ${value}`),
  );
  const alerts = await rows<{
    response_id: string;
    item_id: string;
    value: number;
    status: string;
    path: string[];
    complete: boolean;
  }>(
    `select a.response_id, a.item_id, a.value, a.status, r.status = 'complete' as complete,
       (select array_agg(e.status order by e.at, array_position('{new,acknowledged,assessed,closed}', e.status)) from alert_event e where e.alert_id = a.id) as path
     from alert a join response r on r.id = a.response_id`,
  );
  expect(alerts.map((row) => `${row.response_id} ${row.item_id} ${row.value}`).toSorted()).toEqual(
    expected.toSorted(),
  );
  for (const { status, path } of alerts) {
    const steps = ["new", "acknowledged", "assessed", "closed"];
    expect(path).toEqual(steps.slice(0, steps.indexOf(status) + 1));
  }
  expect(new Set(alerts.map(({ status }) => status))).toEqual(
    new Set(["new", "acknowledged", "assessed", "closed"]),
  );
  expect(alerts.filter(({ complete, status }) => !complete && status === "new").length).toBeGreaterThan(0);
});

test("baseline, previous, last and recent scores are those of the responses", async () => {
  const responses = await rows<{ client_id: string; measure_id: string; total: number; at: Date }>(
    "select client_id, measure_id, total, completed_at as at from response where status = 'complete' order by completed_at, id",
  );
  const kept = await rows<{
    client_id: string;
    measure_id: string;
    baseline: number;
    previous: number | null;
    last: number;
    facts: unknown[];
  }>("select * from client_measure");
  const byCourse = Map.groupBy(responses, (row) => `${row.client_id} ${row.measure_id}`);
  expect(kept).toHaveLength(byCourse.size);
  for (const row of kept) {
    const totals = byCourse.get(`${row.client_id} ${row.measure_id}`)?.map(({ total }) => total) ?? [];
    expect([row.baseline, row.previous, row.last]).toEqual([totals[0], totals.at(-2) ?? null, totals.at(-1)]);
    expect(row.facts.at(-1)).toBe(totals.slice(-12).join(" "));
  }
});

test("what is due follows from what was answered", async () => {
  const assignments = await rows<{ starts: string; every_weeks: number; due: string; last: string | null }>(
    `select a.starts_on::text as starts, a.every_weeks, a.next_due_on::text as due,
       (select (max(r.completed_at) at time zone c.time_zone)::date::text from response r where r.assignment_id = a.id and r.status = 'complete') as last
     from assignment a join clinic c on true where a.status = 'active'`,
  );
  for (const { starts, every_weeks, due, last } of assignments) {
    expect(due).toBe(nextDue({ startsOn: starts, everyWeeks: every_weeks, lastCompletedOn: last }));
  }
});

test("what was signed is complete and hashed as signed; evidence stands in it word for word", async () => {
  const intakes = await rows<{
    id: string;
    client_id: string;
    revision: number;
    sections: z.infer<typeof IntakeSections>;
    content_hash: string;
  }>("select * from intake where status = 'signed'");
  for (const { id, client_id, revision, sections, content_hash } of intakes) {
    expect(isComplete(textOf(sections))).toBe(true);
    expect(contentHash({ intakeId: id, clientId: client_id, revision, sections })).toBe(content_hash);
  }
  const stray = await rows(
    `select e.id from concern_evidence e join concern c on c.id = e.concern_id
     left join intake i on i.id = e.intake_id left join response r on r.id = e.response_id
     where coalesce(i.client_id, r.client_id) <> c.client_id or r.status = 'draft'
       or (e.kind = 'intake' and position(e.quote in i.sections ->> e.section) = 0)`,
  );
  expect(stray).toEqual([]);
});

test("every screen has something to show: each state of goals, check-ins, practices, meetings, concerns and clients", async () => {
  const values = async (text: string) =>
    new Set((await rows<{ value: string }>(text)).map(({ value }) => value));
  expect(await values("select status as value from goal")).toEqual(
    new Set(["proposed", "changeAsked", "accepted", "declined", "achieved", "ended"]),
  );
  expect(await values("select distinct waiting_on as value from goal where waiting_on is not null")).toEqual(
    new Set(["client", "clinician"]),
  );
  expect(await values("select status as value from concern")).toEqual(
    new Set(["active", "resolved", "setAside"]),
  );
  expect(await values("select status as value from intake")).toEqual(new Set(["draft", "signed"]));
  expect(await values("select status as value from client")).toEqual(
    new Set(["invited", "active", "discharged"]),
  );
  expect(await values("select status as value from contact")).toEqual(
    new Set(["planned", "attended", "missed", "cancelled"]),
  );
  expect(await values("select status as value from prescription")).toEqual(new Set(["active", "ended"]));
  const prescribed = await values("select distinct exercise_id as value from prescription");
  expect(prescribed.size).toBeGreaterThanOrEqual(7);
  expect(await values("select exercise_id as value from exercise_visibility where hidden")).toEqual(
    new Set(["mindful-eating"]),
  );
  const own = await values("select script as value from own_exercise_version");
  expect(own.size).toBe(2);
  for (const script of own) expect(checkOwnScript(ExerciseScript.parse(script))).toEqual([]);
  expect(
    await values(
      "select concat_ws(', ', case when no_holds then 'no holds' end, case when eyes_open then 'eyes open' end, case when off <> '{}' then 'one off' end) as value from exercise_adaptation",
    ),
  ).toEqual(new Set(["eyes open", "no holds, eyes open", "no holds, one off"]));
  expect(
    await values(
      "select case when share_answers then 'shared' else 'kept' end as value from practice where answers <> '{}'",
    ),
  ).toEqual(new Set(["shared", "kept"]));
  expect(
    await values(
      "select case when not shared then 'kept' when read_at is null then 'unread' else 'read' end as value from check_in",
    ),
  ).toEqual(new Set(["kept", "unread", "read"]));
  expect(
    await values(
      "select case when not share_felt_bad then 'kept' when read_at is null then 'unread' else 'read' end as value from practice where felt_bad",
    ),
  ).toEqual(new Set(["kept", "unread", "read"]));
});

test("every exercise is prescribed and was practised in a way that its script takes, and none that is not offered", async () => {
  const done = await rows<{ exercise_id: string; settings: ExerciseSettings; answers: PracticeAnswers }>(
    `select distinct exercise_id, settings, '{}'::jsonb as answers from prescription
     union select distinct exercise_id, settings, answers from practice`,
  );
  for (const { exercise_id: id, settings, answers } of done) {
    const script = await loadScript(id);
    expect([id, checkOptions(script, optionsOf(settings, "en"))]).toEqual([id, null]);
    expect(toldAnswers(script, answers)).toHaveLength(Object.keys(answers).length);
  }
  const refused = await rows(
    `select 1 from prescription p where p.status = 'active' and exists (select from exercise_adaptation a
       where a.clinic_id = p.clinic_id and a.client_id = p.client_id and p.exercise_id = any(a.off))`,
  );
  expect(refused).toEqual([]);
});

test("each clinic speaks its own language", async () => {
  const spoken = await rows<{ name: string; locales: string[]; titles: string[]; agreed: string[] }>(
    `select (select name from clinic) as name, array_agg(distinct locale) as locales,
       (select array_agg(distinct title) from concern) as titles,
       (select array_agg(distinct client_words) from goal where client_words <> '') as agreed from response`,
  );
  for (const { name, locales, titles, agreed } of spoken) {
    const script = name === "Centro Río Claro" ? spanish : english;
    expect(locales).toEqual([name === "Centro Río Claro" ? "es" : "en"]);
    const themes = Object.values(script.themes);
    expect(themes.flatMap(({ concerns }) => concerns.map(({ title }) => title))).toEqual(
      expect.arrayContaining(titles),
    );
    expect(themes.flatMap(({ goals }) => goals.flatMap((goal) => [goal.client, goal.revised]))).toEqual(
      expect.arrayContaining(agreed),
    );
  }
});

describe("the clinician of the pictures", () => {
  async function ines() {
    const [member] = await rows<{ person_id: string; clinic_id: string }>(
      "select m.person_id, m.clinic_id from member m join clinic c on c.name = 'Willow Lane Clinic' where m.display_name = 'Inés Quill'",
    );
    if (member === undefined) throw new Error("she is not there");
    const session = await mintSession(opened.house, member.person_id);
    return callsOf(opened.house, session, member.clinic_id);
  }

  test("has a caseload with a reason of every kind, the risk first", async () => {
    const today = now.toISOString().slice(0, 10);
    const caseload = assembleCaseload(await (await ines())(listCaseload, { today }));
    const measures = new Map(listMeasures().map((measure) => [measure.id, summaryOf(measure)]));
    const rules = caseload.map((row) => {
      const found = triage(
        {
          alerts: row.alerts,
          scores: row.measures.map((one) => ({
            measureId: one.measureId,
            baseline: one.baseline,
            current: one.last,
            count: 2,
          })),
          due: row.due === null ? [] : [row.due],
          unreadCheckIns: row.unread?.checkIns ?? 0,
          unreadBadPractices: row.unread?.feltBad ?? 0,
          goalsWaitingOnClinician: row.unread?.goals ?? 0,
          lastContactOn: row.lastContactAt?.slice(0, 10) ?? null,
        },
        today,
        measures,
      );
      return [row.displayName, found.rule] as const;
    });
    const byName = Object.fromEntries(rules);
    expect(byName).toMatchObject({
      "Marlow Tansy": "risk",
      "Oriel Fennick": "deteriorating",
      "Linnea Crosswell": "overdue",
      "Caspian Holloway-Thistlethwaite": "unread",
      "Saffron Idlewood": "improving",
    });
    expect(new Set(rules.map(([, rule]) => rule))).toEqual(
      new Set(["risk", "deteriorating", "overdue", "unread", "improving", "none"]),
    );
  });

  test("opens the chart of the picture", async () => {
    const [client] = await rows<{ id: string }>(
      "select id from client where display_name = 'Saffron Idlewood'",
    );
    const chart = assembleChart(await (await ines())(getChart, { clientId: client?.id }));
    const totals = chart.responses.filter(({ measureId }) => measureId === "phq-9").map(({ total }) => total);
    expect(totals).toEqual([19, 17, 18, 15, 13, 12, 11, 12, 10]);
    expect(chart.goals.map(({ status, waitingOn }) => [status, waitingOn])).toEqual([
      ["accepted", null],
      ["changeAsked", "client"],
    ]);
    expect(chart.prescriptions.map(({ exerciseId }) => exerciseId)).toEqual([
      "resonant-breathing",
      "three-good-things",
    ]);
    expect(chart.intake.status).toBe("signed");
  });
});

test("the chains of audit verify, and name no member for what nobody did", async () => {
  for (const clinicId of clinicIds) {
    const verified = await verifyAuditOf(opened.database, clinicId);
    expect(verified).toMatchObject({ ok: true, firstBrokenSeq: null });
    expect(verified.entries).toBeGreaterThan(26);
  }
});

test("a clinic's demonstration is out of another's sight", async () => {
  const [one, other] = clinicIds;
  const seen = await withClinic(
    opened.database,
    { by: "system", clinicId: one ?? "", purpose: "test" },
    async (tx) => ({
      value: await tx.sql({ name: "test.foreign", text: "select 1 from client where clinic_id = $1" }, [
        other,
      ]),
      audit: null,
    }),
  );
  expect(seen).toEqual([]);
});
