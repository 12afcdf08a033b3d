import { listCaseload } from "@goldthread/services/caseload/list";
import { read, router } from "./trpc.ts";

export const caseload = router({
  list: read(listCaseload),
});
