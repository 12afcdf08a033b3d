import { listCaseload as readCaseload } from "@goldthread/db/caseload";
import { CaseloadLists, ListCaseload } from "@goldthread/schema/caseload";
import { queryText } from "../kernel/procedure.ts";

/** The member's own clients with the facts from which each one's place and reason follow. */
export const listCaseload = queryText({
  name: "caseload.list",
  input: ListCaseload,
  output: CaseloadLists,
  access: { roles: ["clinician"], relationship: "clinic", phi: "clinical", assurance: "session" },
  audit: (_input, { actor }) => ({ entity: `member:${actor.memberId ?? ""}`, client: null }),
  run: (tx, { today }, { actor, now }) => readCaseload(tx, { memberId: actor.memberId ?? "", now, today }),
});
