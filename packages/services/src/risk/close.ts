import { CloseAlert, Alert } from "@goldthread/schema/risk";
import { command } from "../kernel/procedure.ts";
import { moveOn } from "./move-on.ts";

/** Closes an assessed alert with what was arranged. */
export const closeAlert = command({
  name: "risk.close",
  input: CloseAlert,
  output: Alert,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: (input) => ({ kind: "alert", id: input.alertId }),
    phi: "clinical",
    assurance: "session",
  },
  run: (tx, { alertId, note }, context) =>
    moveOn(tx, { alertId, action: "close", tier: null, note }, context),
});
