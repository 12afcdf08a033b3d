import { Outbox } from "@goldthread/schema/identity";
import { z } from "zod";
import { identityProcedure } from "../kernel/identity-procedure.ts";
import { unavailable } from "../kernel/refused.ts";

export const readDemoOutbox = identityProcedure({
  name: "demo.outbox",
  kind: "query",
  input: z.object({}),
  output: Outbox,
  access: { roles: "anyone", demoOnly: true, phi: "identity", assurance: "none" },
  run: () => Promise.reject(unavailable()),
});
