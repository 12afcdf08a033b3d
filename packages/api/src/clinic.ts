import { getClinic } from "@goldthread/services/clinic/get";
import { read, router } from "./trpc.ts";

export const clinic = router({
  get: read(getClinic),
});
