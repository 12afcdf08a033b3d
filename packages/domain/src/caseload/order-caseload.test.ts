import fc from "fast-check";
import { expect, test } from "vitest";
import { phq9 } from "../measure/phq-9.ts";
import { summaryOf } from "../measure/summary.ts";
import { orderCaseload } from "./order-caseload.ts";
import { triage, type CaseloadAlert, type CaseloadFacts } from "./triage.ts";

const today = "2026-03-30";
const measures = new Map([[phq9.id, summaryOf(phq9)]]);

// Ids run against the names, so that a name must decide before its id does.
const idAgainst = (name: string) => `client-${String(1_000 - name.charCodeAt(0))}`;

function row(name: string, facts: Partial<CaseloadFacts>, clientId = idAgainst(name)) {
  const quiet: CaseloadFacts = {
    alerts: [],
    scores: [],
    due: [],
    unreadCheckIns: 0,
    unreadBadPractices: 0,
    goalsWaitingOnClinician: 0,
    lastContactOn: null,
  };
  return { clientId, name, triage: triage({ ...quiet, ...facts }, today, measures) };
}

function alertOf(
  status: CaseloadAlert["status"],
  value: number,
  tier: CaseloadAlert["tier"] = null,
): CaseloadAlert {
  return {
    id: `${status}-${value}`,
    status,
    tier,
    measureId: "phq-9",
    itemId: "phq9-9",
    value,
    raisedAt: "2026-03-30T09:00:00Z",
  };
}

const score = (baseline: number, current: number) => [{ measureId: "phq-9", baseline, current, count: 2 }];
const due = (dueOn: string) => [{ measureId: "phq-9", dueOn }];

// In the order in which they must come out; names are such that sorting by name alone would fail.
const ordered = [
  row("Zelda Thornapple", { alerts: [alertOf("new", 3)] }),
  row("Yarrow Quickstep", { alerts: [alertOf("new", 1)] }),
  row("Xanthe Pennywhistle", { alerts: [alertOf("acknowledged", 3)] }),
  row("Wren Candlewick", { alerts: [alertOf("assessed", 1, "high")] }),
  row("Wilf Merryweather", { scores: score(5, 17) }),
  row("Vesper Lanternby", { scores: score(9, 17) }),
  row("Umber Saltmarsh", { alerts: [alertOf("assessed", 1, "low")] }),
  row("Tamsin Oakapple", { due: due("2026-03-01") }),
  row("Sorrel Wickenden", { due: due("2026-03-29") }),
  row("Rowena Fiddleneck", { unreadBadPractices: 1 }),
  row("Quillon Brackenbury", { goalsWaitingOnClinician: 3 }),
  row("Pim Underhay", { unreadCheckIns: 1 }),
  row("Odette Larkspire", { scores: score(25, 16) }),
  row("Nell Tumbledown", { scores: score(19, 4) }),
  row("Mabel Inkwell", { scores: score(14, 14) }),
  row("Aldous Featherby", { alerts: [alertOf("closed", 3, "high")] }),
  row("Bram Sedgewick", {}, "client-1"),
  row("Bram Sedgewick", {}, "client-2"),
];

test("group, rule, severity, name and id decide, whatever the order before", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
      expect(orderCaseload(shuffled)).toEqual(ordered);
    }),
  );
});

test("the rows given are left as they are", () => {
  const rows = ordered.toReversed();
  orderCaseload(rows);
  expect(rows).toEqual(ordered.toReversed());
});
