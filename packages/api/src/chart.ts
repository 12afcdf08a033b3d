import { getChart } from "@goldthread/services/chart/get";
import { read, router } from "./trpc.ts";

export const chart = router({
  get: read(getChart),
});
