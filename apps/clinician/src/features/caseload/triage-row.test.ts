import { expect, test } from "vitest";
import { alert, caseloadRow, measures, scores, timeZone, triaged } from "../../testing/caseload-row.ts";
import { factsOf, groupRows, withNewAlert } from "./triage-row.ts";

test("a new risk alert comes before everything, also before a client getting worse", () => {
  const rows = triaged(
    caseloadRow("Perpetua Vale"),
    caseloadRow("Oriel Fennick", { measures: [scores("phq-9", 9, 17)] }),
    caseloadRow("Marlow Tansy", { alerts: [alert("new")] }),
  );
  expect(rows.map(({ name, triage }) => [name, triage.rule])).toEqual([
    ["Marlow Tansy", "risk"],
    ["Oriel Fennick", "deteriorating"],
    ["Perpetua Vale", "none"],
  ]);
});

test("one total is no change, and a change just under the reliable one is none either", () => {
  const [once, under, at] = [scores("phq-9", 20), scores("phq-9", 10, 15), scores("phq-9", 10, 16)].map(
    (measure) => triaged(caseloadRow("Oriel Fennick", { measures: [measure] }))[0]?.triage.rule,
  );
  expect([once, under, at]).toEqual(["none", "none", "deteriorating"]);
});

test("a measure that is not known here is left out rather than guessed at", () => {
  const row = caseloadRow("Bram Sedgewick", {
    measures: [scores("unheard-of", 1, 27)],
    due: { measureId: "unheard-of", dueOn: "2026-11-01" },
  });
  expect(factsOf(row, timeZone, measures)).toMatchObject({ scores: [], due: [] });
  expect(triaged(row)[0]?.triage.rule).toBe("none");
});

test("the last contact is the day it was where the clinic is", () => {
  const row = caseloadRow("Bram Sedgewick", { lastContactAt: "2026-11-20T23:30:00Z" });
  expect(factsOf(row, "Europe/Madrid", measures).lastContactOn).toBe("2026-11-21");
  expect(factsOf(row, "America/New_York", measures).lastContactOn).toBe("2026-11-20");
});

test("only an alert nobody has acknowledged counts as new", () => {
  const rows = triaged(
    caseloadRow("Marlow Tansy", { alerts: [alert("new")] }),
    caseloadRow("Ottoline Brackenbury", { alerts: [alert("acknowledged")] }),
  );
  expect(withNewAlert(rows).map(({ name }) => name)).toEqual(["Marlow Tansy"]);
});

test("groups follow the order of the rows and lose none of them", () => {
  const rows = triaged(
    caseloadRow("Perpetua Vale"),
    caseloadRow("Juniper Larkspur", { unread: { checkIns: 0, feltBad: 0, goals: 1 } }),
    caseloadRow("Marlow Tansy", { alerts: [alert("new")] }),
  );
  expect(groupRows(rows).map(({ group, rows: of }) => [group, of.length])).toEqual([
    ["actNow", 1],
    ["lookThisWeek", 1],
    ["onCourse", 1],
  ]);
});
