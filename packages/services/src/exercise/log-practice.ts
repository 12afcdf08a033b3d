import { findPrescribedExercise, insertPractice } from "@goldthread/db/exercise";
import { daysBetween } from "@goldthread/domain/schedule/calendar-date";
import { LogPractice } from "@goldthread/schema/exercise";
import { limits } from "@goldthread/schema/limits";
import { Done } from "@goldthread/schema/text";
import { refuseDayOutside } from "../kernel/day-range.ts";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { conflict, invalid, invalidField, notFound } from "../kernel/refused.ts";
import { refuseUnfitSettings } from "./fit.ts";

/** The client's record of one time an exercise was done, wholly or in part. A device may send it late, and more than once. */
export const logPractice = command({
  name: "exercise.logPractice",
  input: LogPractice,
  output: Done,
  access: {
    roles: ["client"],
    relationship: "self",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, practice, { now }) {
    const { practiceId, clientId, prescriptionId, exerciseId, settings, startedAt, localDate } = practice;
    await refuseUnfitSettings(tx, exerciseId, settings);
    await refuseDayOutside(tx, "localDate", localDate, now, limits.practice_back_fill_days_max);
    const startedOn = new Date(startedAt).toISOString().slice(0, 10);
    // A local day is the day in UTC or one beside it, wherever on earth it is.
    if (Math.abs(daysBetween(startedOn, localDate)) > 1) throw invalidField("localDate", "day.notThatDay");
    if (prescriptionId !== null) {
      const prescribed = await findPrescribedExercise(tx, prescriptionId, clientId);
      if (prescribed === null) throw notFound();
      if (prescribed !== exerciseId) throw invalid("exercise.wrongExercise");
    }
    if (!(await insertPractice(tx, practice))) throw conflict("record.exists");
    return { result: done, audit: { entity: `practice:${practiceId}`, client: clientId } };
  },
});
