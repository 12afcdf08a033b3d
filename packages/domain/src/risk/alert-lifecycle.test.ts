import { describe, expect, test } from "vitest";
import {
  actOnAlert,
  alertCan,
  alertNoteCharactersMax,
  alertOutcomes,
  alertStatuses,
  newAlert,
  riskTiers,
  type AlertAction,
  type AlertState,
} from "./alert-lifecycle.ts";

const assess: AlertAction = {
  kind: "assess",
  tier: "moderate",
  outcome: "crisisPlanAgreed",
  note: "Spoke by telephone.",
};
const close: AlertAction = { kind: "close", note: "Reviewed in session." };

function act(alert: AlertState, action: AlertAction): AlertState {
  const acted = actOnAlert(alert, action);
  if (!acted.ok) throw new Error(acted.reason);
  return acted.alert;
}

test("an alert goes from new to closed by acknowledging, assessing and closing", () => {
  const acknowledged = act(newAlert, { kind: "acknowledge" });
  const assessed = act(acknowledged, assess);
  expect(acknowledged).toEqual({ status: "acknowledged", tier: null, outcome: null });
  expect(assessed).toEqual({ status: "assessed", tier: "moderate", outcome: "crisisPlanAgreed" });
  expect(act(assessed, close)).toEqual({ ...assessed, status: "closed" });
});

// Rows: status. Columns: acknowledge, assess, close.
const expected = {
  new: [null, "acknowledgeFirst", "acknowledgeFirst"],
  acknowledged: ["alreadyAcknowledged", null, "assessFirst"],
  assessed: ["alreadyAssessed", "alreadyAssessed", null],
  closed: ["alreadyClosed", "alreadyClosed", "alreadyClosed"],
} as const;

describe.each(alertStatuses)("an alert that is %s", (status) => {
  const alert: AlertState = { ...newAlert, status };
  const actions = [{ kind: "acknowledge" }, assess, close] as const;

  test.each(actions.map((action, column) => [action, expected[status][column] ?? null] as const))(
    "%o: %s",
    (action, reason) => {
      const permission = alertCan[action.kind](alert);
      expect(permission).toEqual(reason === null ? { ok: true } : { ok: false, reason });
      expect(actOnAlert(alert, action).ok).toBe(reason === null);
    },
  );
});

test.each([
  ["", "noteRequired"],
  [" \n\t", "noteRequired"],
  ["x".repeat(alertNoteCharactersMax + 1), "noteTooLong"],
])("assessing and closing need a note of a reasonable length", (note, reason) => {
  const refused = { ok: false, reason };
  expect(actOnAlert({ ...newAlert, status: "acknowledged" }, { ...assess, note })).toEqual(refused);
  expect(actOnAlert({ ...newAlert, status: "assessed" }, { ...close, note })).toEqual(refused);
});

test("the longest note is taken, with every tier and outcome", () => {
  const note = "x".repeat(alertNoteCharactersMax);
  for (const tier of riskTiers) {
    for (const outcome of alertOutcomes) {
      const acted = actOnAlert(
        { ...newAlert, status: "acknowledged" },
        { kind: "assess", tier, outcome, note },
      );
      expect(acted).toEqual({ ok: true, alert: { status: "assessed", tier, outcome } });
    }
  }
});
