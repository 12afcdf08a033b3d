import { listAudit } from "@goldthread/services/audit/list";
import { verifyAudit } from "@goldthread/services/audit/verify";
import { read, router } from "./trpc.ts";

export const audit = router({
  list: read(listAudit),
  verify: read(verifyAudit),
});
