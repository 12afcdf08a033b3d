import type { IdentityProcedure } from "@goldthread/services/kernel/identity-procedure";
import type { ClinicProcedure } from "@goldthread/services/kernel/procedure";
import { appRouter } from "./app-router.ts";
import type { ApiMeta } from "./trpc.ts";

export interface Registered {
  path: string;
  definition: ClinicProcedure | IdentityProcedure;
}

/**
 * Every procedure of the API, walked from the router itself.
 * @throws where one has no access metadata, no subject for its relationship, or a name other than its path: the server does not boot
 */
export function listProcedures(router: { _def: { procedures: unknown } } = appRouter): Registered[] {
  const procedures = Object.entries(router._def.procedures as Record<string, { _def: { meta?: ApiMeta } }>);
  return procedures.map(([path, procedure]) => {
    const definition = procedure._def.meta?.definition;
    if (definition?.access === undefined) throw new Error(`${path} states no access`);
    if (definition.name !== path) throw new Error(`${path} is called ${definition.name}`);
    if (definition.scope === "clinic") {
      const { relationship, subject, roles } = definition.access;
      if (roles.length === 0) throw new Error(`${path} admits nobody`);
      if ((relationship === "clinic") !== (subject === undefined))
        throw new Error(`${path} must say whose record it is about, and only then`);
    }
    return { path, definition };
  });
}
