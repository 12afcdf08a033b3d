import { listClients as readClients } from "@goldthread/db/client";
import { ClientList } from "@goldthread/schema/clinic";
import { limits } from "@goldthread/schema/limits";
import { z } from "zod";
import { query } from "../kernel/procedure.ts";

/** The clinic's clients and who looks after them, for administration: nothing clinical. */
export const listClients = query({
  name: "client.list",
  input: z.object({}),
  output: ClientList,
  access: { roles: ["admin"], relationship: "clinic", phi: "identity", assurance: "session" },
  async run(tx) {
    return {
      result: { clients: await readClients(tx, limits.caseload_rows_max) },
      audit: { entity: null, client: null },
    };
  },
});
