import { getClinicMeasure, insertWording } from "@goldthread/db/measure-library";
import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import { findMeasure } from "@goldthread/domain/measure/library";
import { type WordingProblem, checkWording } from "@goldthread/domain/measure/check-wording";
import { wordingWanted } from "@goldthread/domain/measure/resolve";
import { limits } from "@goldthread/schema/limits";
import { SupplyWording, WordingSupplied } from "@goldthread/schema/measure-library";
import { command } from "../kernel/procedure.ts";
import { Refused, conflict, invalidField, notFound } from "../kernel/refused.ts";

/**
 * The clinic enters a measure's text by a right it states. It is whole or refused; a newer version follows it and never
 * changes it, so that what was answered can be shown as it was asked.
 */
export const supplyWording = command({
  name: "measure.supplyWording",
  input: SupplyWording,
  output: WordingSupplied,
  access: { roles: ["admin"], relationship: "clinic", phi: "operational", assurance: "session" },
  async run(tx, { measureId, language, wording, right }, { actor, now }) {
    if (actor.memberId === null) throw notFound();
    const measure = findMeasure(measureId);
    if (measure === undefined) throw invalidField("measureId", "measure.unknown");
    if (!wordingWanted(measure).includes(language)) throw invalidField("language", "measure.wordingShips");
    refuseIncomplete(measure, wording);
    const { clinicMeasures } = await getClinicMeasure(tx, measureId, null);
    const last = clinicMeasures.wordings.find((one) => one.language === language)?.version ?? 0;
    if (last >= limits.wording_versions_max)
      throw conflict("limit.wordingVersions", { max: limits.wording_versions_max });
    const version = await insertWording(tx, {
      measureId,
      language,
      wording,
      right,
      by: actor.memberId,
      at: now,
    });
    return {
      result: { version },
      audit: { entity: `wording:${measureId}:${language}:${version}`, client: null },
    };
  },
});

/** @throws Refused naming every item, option and heading without a text, and every text of none */
function refuseIncomplete(measure: MeasureDefinition, wording: Parameters<typeof checkWording>[1]): void {
  const fields = checkWording(measure, wording).map(({ path, kind }: WordingProblem) => ({
    path: `wording.${path}`,
    problem: `measure.${kind}`,
  }));
  if (fields.length > 0) throw new Refused({ code: "invalid", reason: "input.invalid", fields });
}
