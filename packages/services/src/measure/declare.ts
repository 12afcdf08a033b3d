import { endAssignmentsOf, insertDeclaration, withdrawDeclaration } from "@goldthread/db/measure-library";
import { listMeasures } from "@goldthread/domain/measure/library";
import { AssignmentsEnded, DeclareContext } from "@goldthread/schema/measure-library";
import type { z } from "zod";
import { command } from "../kernel/procedure.ts";
import { invalidField, notFound } from "../kernel/refused.ts";

type Declared = Pick<z.output<typeof DeclareContext>, "condition"> & { measureId: string | null };

/**
 * The clinic declares what a conditional licence asks for, or withdraws it: then what it no longer covers is asked no more,
 * though a form that was begun may be finished.
 */
export const declareContext = command({
  name: "measure.declare",
  input: DeclareContext,
  output: AssignmentsEnded,
  access: { roles: ["admin"], relationship: "clinic", phi: "operational", assurance: "session" },
  async run(tx, input, { actor, now, house }) {
    if (actor.memberId === null) throw notFound();
    const stated = { condition: input.condition, measureId: "measureId" in input ? input.measureId : null };
    const covered = measuresUnder(stated);
    if (covered.length === 0) throw invalidField("measureId", "measure.noSuchCondition");
    const by = { ...stated, by: actor.memberId, at: now };
    if (input.declared) await insertDeclaration(tx, { ...by, id: house.newId() });
    else await withdrawDeclaration(tx, by);
    return {
      result: { assignmentsEnded: input.declared ? 0 : await endAssignmentsOf(tx, covered) },
      audit: { entity: `declaration:${stated.condition}${suffix(stated.measureId)}`, client: null },
    };
  },
});

const suffix = (measureId: string | null) => (measureId === null ? "" : `:${measureId}`);

function measuresUnder({ condition, measureId }: Declared): string[] {
  return listMeasures()
    .filter(({ id, licence }) => licence.condition === condition && (measureId === null || id === measureId))
    .map(({ id }) => id);
}
