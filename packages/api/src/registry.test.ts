import { initTRPC } from "@trpc/server";
import { expect, test } from "vitest";
import { z } from "zod";
import { type ClinicProcedure, query } from "@goldthread/services/kernel/procedure";
import { listProcedures } from "./registry.ts";
import type { ApiMeta } from "./trpc.ts";

const t = initTRPC.meta<ApiMeta>().create();
const routerWith = (definition?: Partial<ClinicProcedure>) => {
  const procedure =
    definition === undefined ? t.procedure : t.procedure.meta({ definition: definition as ClinicProcedure });
  return t.router({ goal: t.router({ look: procedure.query(() => null) }) });
};
const sound = query({
  name: "goal.look",
  input: z.object({ clientId: z.uuid() }),
  output: z.null(),
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clinical",
    assurance: "session",
  },
  run: async () => ({ result: null, audit: { entity: null, client: null } }),
}) as unknown as ClinicProcedure;

test("the server boots with a procedure that states all it must", () => {
  expect(listProcedures(routerWith(sound))).toHaveLength(1);
});

test.each([
  ["no definition", routerWith(), "states no access"],
  [
    "no access",
    routerWith({ ...sound, access: undefined as unknown as ClinicProcedure["access"] }),
    "states no access",
  ],
  ["another name than its path", routerWith({ ...sound, name: "goal.see" }), "is called goal.see"],
  ["nobody admitted", routerWith({ ...sound, access: { ...sound.access, roles: [] } }), "admits nobody"],
  [
    "a relationship without a subject",
    routerWith({
      ...sound,
      access: { roles: ["clinician"], relationship: "careTeam", phi: "clinical", assurance: "session" },
    }),
    "whose record",
  ],
])("the server does not boot with a procedure that has %s", (_what, router, message) => {
  expect(() => listProcedures(router)).toThrow(message);
});
