import { AssessAlert, Alert } from "@goldthread/schema/risk";
import { command } from "../kernel/procedure.ts";
import { moveOn } from "./move-on.ts";

/** Records how high the risk was judged to be, and why. */
export const assessAlert = command({
  name: "risk.assess",
  input: AssessAlert,
  output: Alert,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: (input) => ({ kind: "alert", id: input.alertId }),
    phi: "clinical",
    assurance: "session",
  },
  run: (tx, { alertId, tier, note }, context) =>
    moveOn(tx, { alertId, action: "assess", tier, note }, context),
});
