import { acknowledgeAlert } from "@goldthread/services/risk/acknowledge";
import { assessAlert } from "@goldthread/services/risk/assess";
import { closeAlert } from "@goldthread/services/risk/close";
import { listAlerts } from "@goldthread/services/risk/list";
import { read, router, write } from "./trpc.ts";

export const risk = router({
  acknowledge: write(acknowledgeAlert),
  assess: write(assessAlert),
  close: write(closeAlert),
  list: read(listAlerts),
});
