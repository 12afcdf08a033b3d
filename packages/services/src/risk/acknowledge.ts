import { AcknowledgeAlert, Alert } from "@goldthread/schema/risk";
import { command } from "../kernel/procedure.ts";
import { moveOn } from "./move-on.ts";

/** Says: I have seen this and am on it. */
export const acknowledgeAlert = command({
  name: "risk.acknowledge",
  input: AcknowledgeAlert,
  output: Alert,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: (input) => ({ kind: "alert", id: input.alertId }),
    phi: "clinical",
    assurance: "session",
  },
  run: (tx, { alertId }, context) =>
    moveOn(tx, { alertId, action: "acknowledge", tier: null, note: null }, context),
});
