import { listCaseload as readCaseload } from "@goldthread/db/caseload";
import { Caseload, ListCaseload } from "@goldthread/schema/caseload";
import { query } from "../kernel/procedure.ts";

/** The member's own clients with the facts from which each one's place and reason follow. */
export const listCaseload = query({
  name: "caseload.list",
  input: ListCaseload,
  output: Caseload,
  access: { roles: ["clinician"], relationship: "clinic", phi: "clinical", assurance: "session" },
  async run(tx, _input, { actor, now }) {
    const memberId = actor.memberId ?? "";
    return { result: { rows: await readCaseload(tx, { memberId, now }) }, audit: { entity: `member:${memberId}`, client: null } };
  },
});
