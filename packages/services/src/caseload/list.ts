import { listCaseload as readCaseload } from "@goldthread/db/caseload";
import { Caseload, ListCaseload } from "@goldthread/schema/caseload";
import { queryOnce } from "../kernel/procedure.ts";

/** The member's own clients with the facts from which each one's place and reason follow. */
export const listCaseload = queryOnce({
  name: "caseload.list",
  input: ListCaseload,
  output: Caseload,
  access: { roles: ["clinician"], relationship: "clinic", phi: "clinical", assurance: "session" },
  audit: (_input, { actor }) => ({ entity: `member:${actor.memberId ?? ""}`, client: null }),
  async run(tx, { today }, { actor, now }) {
    return { rows: await readCaseload(tx, { memberId: actor.memberId ?? "", now, today }) };
  },
});
