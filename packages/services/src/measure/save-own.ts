import { countOwnMeasures, insertOwnVersion } from "@goldthread/db/measure-library";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import { checkDefinition } from "@goldthread/domain/measure/check-definition";
import { checkWording } from "@goldthread/domain/measure/check-wording";
import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import { limits } from "@goldthread/schema/limits";
import { OwnMeasureSaved, SaveOwnMeasure } from "@goldthread/schema/measure-library";
import { command } from "../kernel/procedure.ts";
import { Refused, conflict, notFound } from "../kernel/refused.ts";
import { findMeasureOf } from "./resolve.ts";

/** Saves a measure of the clinic's own, or its next version: what was saved before never changes. */
export const saveOwn = command({
  name: "measure.saveOwn",
  input: SaveOwnMeasure,
  output: OwnMeasureSaved,
  access: { roles: ["admin"], relationship: "clinic", phi: "operational", assurance: "session" },
  async run(tx, { measureId, definition: sent, origin = null }, { actor, now }) {
    if (actor.memberId === null) throw notFound();
    const version = await nextVersion(tx, measureId, sent);
    const definition = owned(sent, measureId, version);
    refuseInconsistent(definition);
    await insertOwnVersion(tx, { measureId, version, definition, origin, by: actor.memberId, at: now });
    return {
      result: { measureId, version: definition.version },
      audit: { entity: `measure:${measureId}:${version}`, client: null },
    };
  },
});

/** @throws Refused at a limit, for a retired measure, and where scores before and after could not stand in one line */
async function nextVersion(tx: ClinicTx, measureId: string, sent: MeasureDefinition): Promise<number> {
  const found = await findMeasureOf(tx, measureId);
  if (found === null) {
    if ((await countOwnMeasures(tx)) >= limits.own_measures_max)
      throw conflict("limit.ownMeasures", { max: limits.own_measures_max });
    return 1;
  }
  if (found.whyNot === "retired") throw conflict("measure.ownRetired");
  if ((found.measure.primaryScale === null) !== (sent.primaryScale === null))
    throw conflict("measure.totalKept");
  const last = found.ownVersion ?? 0;
  if (last >= limits.own_measure_versions_max)
    throw conflict("limit.ownMeasureVersions", { max: limits.own_measure_versions_max });
  return last + 1;
}

/** The text is the clinic's, by its own right, and nothing is carried over into it: no other measure vouches for that. */
function owned(sent: MeasureDefinition, id: string, version: number): MeasureDefinition {
  const { carriesForward: _none, ...definition } = sent;
  const { source, evidence, attribution } = definition.licence;
  return {
    ...definition,
    id,
    version: String(version),
    licence: { class: "textSuppliedByClinic", source, evidence, attribution },
  };
}

/** @throws Refused naming what is missing in the wording, or saying what does not hold together */
function refuseInconsistent(definition: MeasureDefinition): void {
  const fields = Object.entries(definition.translations).flatMap(([language, wording]) =>
    checkWording(definition, wording).map(({ path, kind }) => ({
      path: `definition.translations.${language}.${path}`,
      problem: `measure.${kind}`,
    })),
  );
  if (fields.length > 0) throw new Refused({ code: "invalid", reason: "input.invalid", fields });
  if (Object.keys(definition.translations).length === 0)
    throw new Refused({
      code: "invalid",
      reason: "input.invalid",
      fields: [{ path: "definition.translations", problem: "measure.wordingMissing" }],
    });
  const [detail] = checkDefinition(definition, "clinic");
  if (detail !== undefined)
    throw new Refused({ code: "invalid", reason: "measure.inconsistent", params: { detail } });
}
