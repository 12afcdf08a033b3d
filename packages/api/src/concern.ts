import { addEvidence } from "@goldthread/services/concern/add-evidence";
import { listConcerns } from "@goldthread/services/concern/list";
import { openConcern } from "@goldthread/services/concern/open";
import { removeEvidence } from "@goldthread/services/concern/remove-evidence";
import { reviseConcern } from "@goldthread/services/concern/revise";
import { sayConcern } from "@goldthread/services/concern/say";
import { setConcernStatus } from "@goldthread/services/concern/set-status";
import { read, router, write } from "./trpc.ts";

export const concern = router({
  list: read(listConcerns),
  open: write(openConcern),
  revise: write(reviseConcern),
  say: write(sayConcern),
  addEvidence: write(addEvidence),
  removeEvidence: write(removeEvidence),
  setStatus: write(setConcernStatus),
});
