import { ClientList } from "@goldthread/schema/clinic";
import { z } from "zod";
import { query } from "../kernel/procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const listClients = query({
  name: "client.list",
  input: z.object({}),
  output: ClientList,
  access: { roles: ["admin"], relationship: "clinic", phi: "identity", assurance: "session" },
  run: () => Promise.reject(unavailable()),
});
