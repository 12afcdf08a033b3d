import { getAssignment, insertAssignment } from "@goldthread/db/measure";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import { casenessInForce, findTotalScale } from "@goldthread/domain/measure/scale";
import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import { daysBetween } from "@goldthread/domain/schedule/calendar-date";
import { nextDue } from "@goldthread/domain/schedule/next-due";
import { AssignMeasure, Assignment } from "@goldthread/schema/measure";
import { command } from "../kernel/procedure.ts";
import { conflict, invalidField } from "../kernel/refused.ts";
import { goesOnFrom } from "./go-on.ts";
import { findMeasureOf } from "./resolve.ts";

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
    const measure = await getOffered(tx, input.measureId, "measureId");
    if (input.goOnTo !== null) await checkGoingOn(tx, measure, input.goOnTo);
    if (Math.abs(daysBetween(now.toISOString().slice(0, 10), input.startsOn)) > starts_within_days_max)
      throw invalidField("startsOn", "measure.startsOn");
    const startsOn =
      nextDue({ startsOn: input.startsOn, everyWeeks: input.everyWeeks, lastCompletedOn: null }) ??
      input.startsOn;
    const { assignmentId, clientId, measureId, everyWeeks, goOnTo } = input;
    const outcome = await insertAssignment(tx, {
      id: assignmentId,
      clientId,
      measureId,
      everyWeeks,
      startsOn,
      goOnTo,
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

/** @throws Refused naming the input's `field`, or `measure.notOffered.…` with the reason */
async function getOffered(tx: ClinicTx, measureId: string, field: string): Promise<MeasureDefinition> {
  const found = await findMeasureOf(tx, measureId);
  if (found === null) throw invalidField(field, "measure.unknown");
  if (found.whyNot !== null) throw conflict(`measure.notOffered.${found.whyNot}`);
  return found.measure;
}

/** Going on needs a score that says when, and a measure that takes the answers over. */
async function checkGoingOn(tx: ClinicTx, measure: MeasureDefinition, goOnTo: string): Promise<void> {
  const next = await getOffered(tx, goOnTo, "goOnTo");
  const total = findTotalScale(measure);
  const decided = total !== undefined && casenessInForce(total) !== undefined;
  if (!decided || !goesOnFrom(next, measure.id)) throw invalidField("goOnTo", "measure.noGoingOn");
}
