import { listProcedures } from "@goldthread/api/registry";
import { z } from "zod";
import { print } from "./with-house.ts";

/** Every procedure with its access; with `json`, its input and output as JSON Schema too. */
export function describeApi({ json }: { json?: boolean }): void {
  const procedures = listProcedures().map(({ path, definition }) => ({
    name: path,
    kind: definition.kind,
    scope: definition.scope,
    access: {
      roles: definition.access.roles,
      ...(definition.scope === "clinic" ? { relationship: definition.access.relationship } : {}),
      phi: definition.access.phi,
      assurance: definition.access.assurance,
    },
    input: z.toJSONSchema(definition.input, { io: "input", unrepresentable: "any" }),
    output: z.toJSONSchema(definition.output, { io: "output", unrepresentable: "any" }),
  }));
  if (json === true) {
    print(JSON.stringify(procedures, null, 2));
    return;
  }
  const width = Math.max(...procedures.map(({ name }) => name.length));
  for (const { name, kind, access } of procedures) {
    print(
      `${name.padEnd(width)}  ${kind.padEnd(7)}  ${[access.roles].flat().join(",")}  ${"relationship" in access ? access.relationship : "-"}  ${access.phi}  ${access.assurance}`,
    );
  }
}
