import { GetDefinition, ResolvedMeasure } from "@goldthread/schema/measure-library";
import { query } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";
import { findMeasureOf } from "./resolve.ts";

/** A measure whole, as the clinic has it: to preview it, and to change one of its own. */
export const getDefinition = query({
  name: "measure.getDefinition",
  input: GetDefinition,
  output: ResolvedMeasure,
  access: { roles: ["admin", "clinician"], relationship: "clinic", phi: "operational", assurance: "session" },
  async run(tx, { measureId, version }) {
    const found = await findMeasureOf(tx, measureId, version ?? null);
    if (found === null) throw notFound();
    return {
      result: { definition: found.measure },
      audit: { entity: `measure:${measureId}`, client: null },
    };
  },
});
