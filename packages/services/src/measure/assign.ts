import { getAssignment, insertAssignment } from "@goldthread/db/measure";
import { findMeasure } from "@goldthread/domain/measure/library";
import { daysBetween } from "@goldthread/domain/schedule/calendar-date";
import { nextDue } from "@goldthread/domain/schedule/next-due";
import { AssignMeasure, Assignment } from "@goldthread/schema/measure";
import { command } from "../kernel/procedure.ts";
import { conflict, invalidField } from "../kernel/refused.ts";

/** How far from today a first day may lie, either way. */
const starts_within_days_max = 366;

/** Asks a client to answer a measure once or every so many weeks. One assignment of a measure is active at a time. */
export const assignMeasure = command({
  name: "measure.assign",
  input: AssignMeasure,
  output: Assignment,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: (input) => ({ kind: "client", id: input.clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, input, { actor, now }) {
    if (findMeasure(input.measureId) === undefined) throw invalidField("measureId", "measure.unknown");
    if (Math.abs(daysBetween(now.toISOString().slice(0, 10), input.startsOn)) > starts_within_days_max)
      throw invalidField("startsOn", "measure.startsOn");
    const startsOn =
      nextDue({ startsOn: input.startsOn, everyWeeks: input.everyWeeks, lastCompletedOn: null }) ??
      input.startsOn;
    const { assignmentId, clientId, measureId, everyWeeks } = input;
    const outcome = await insertAssignment(tx, {
      id: assignmentId,
      clientId,
      measureId,
      everyWeeks,
      startsOn,
      assignedBy: actor.memberId ?? "",
      now,
    });
    if (outcome === "alreadyAssigned") throw conflict("measure.alreadyAssigned");
    if (outcome === "discharged") throw conflict("client.discharged");
    return {
      result: await getAssignment(tx, assignmentId),
      audit: { entity: `assignment:${assignmentId}`, client: clientId },
    };
  },
});
