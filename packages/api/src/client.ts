import { listClients } from "@goldthread/services/client/list";
import { read, router } from "./trpc.ts";

export const client = router({
  list: read(listClients),
});
