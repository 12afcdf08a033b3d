import { insertCheckIn } from "@goldthread/db/check-in";
import { RecordCheckIn } from "@goldthread/schema/check-in";
import { limits } from "@goldthread/schema/limits";
import { Done } from "@goldthread/schema/text";
import { refuseDayOutside } from "../kernel/day-range.ts";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { conflict } from "../kernel/refused.ts";

/** The client says how a day is or was, for themself or shared. A device may send it late, and more than once. */
export const recordCheckIn = command({
  name: "checkIn.record",
  input: RecordCheckIn,
  output: Done,
  access: {
    roles: ["client"],
    relationship: "self",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clientPrivate",
    assurance: "session",
  },
  async run(tx, checkIn, { now }) {
    const { checkInId, clientId, localDate } = checkIn;
    await refuseDayOutside(tx, "localDate", localDate, now, limits.check_in_back_fill_days_max);
    if (!(await insertCheckIn(tx, checkIn, now))) throw conflict("record.exists");
    return { result: done, audit: { entity: `checkIn:${checkInId}`, client: clientId } };
  },
});
