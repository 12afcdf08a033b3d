import { getToday } from "@goldthread/services/today/get";
import { read, router } from "./trpc.ts";

export const today = router({
  get: read(getToday),
});
