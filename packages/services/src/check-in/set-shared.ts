import { setCheckInShared as writeShared } from "@goldthread/db/check-in";
import { SetShared } from "@goldthread/schema/check-in";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";

/** The client shares a check-in with their care team, or takes it back. */
export const setCheckInShared = command({
  name: "checkIn.setShared",
  input: SetShared,
  output: Done,
  access: {
    roles: ["client"],
    relationship: "self",
    subject: ({ checkInId }) => ({ kind: "checkIn", id: checkInId }),
    phi: "clientPrivate",
    assurance: "session",
  },
  async run(tx, { checkInId, shared }, { subjectId }) {
    await writeShared(tx, checkInId, shared);
    return { result: done, audit: { entity: `checkIn:${checkInId}`, client: subjectId } };
  },
});
