import { putChoice } from "@goldthread/db/measure-library";
import { findMeasure } from "@goldthread/domain/measure/library";
import { findScale } from "@goldthread/domain/measure/scale";
import { ChooseFigures } from "@goldthread/schema/measure-library";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { invalidField, notFound } from "../kernel/refused.ts";

/** The clinic chooses which of the published bands and cut-offs it goes by. What was scored before keeps what it was given. */
export const chooseFigures = command({
  name: "measure.chooseFigures",
  input: ChooseFigures,
  output: Done,
  access: { roles: ["admin"], relationship: "clinic", phi: "operational", assurance: "session" },
  async run(tx, { measureId, scaleId, bandSetId, casenessId }, { actor, now }) {
    if (actor.memberId === null) throw notFound();
    const measure = findMeasure(measureId);
    if (measure === undefined) throw invalidField("measureId", "measure.unknown");
    const scale = findScale(measure, scaleId);
    if (scale === undefined) throw invalidField("scaleId", "measure.unknownScale");
    if (bandSetId !== null && !scale.bandSets.some(({ id }) => id === bandSetId))
      throw invalidField("bandSetId", "measure.unknownFigures");
    if (casenessId !== null && !scale.caseness.some(({ id }) => id === casenessId))
      throw invalidField("casenessId", "measure.unknownFigures");
    await putChoice(tx, measureId, { scaleId, bandSetId, casenessId, by: actor.memberId, at: now });
    return { result: done, audit: { entity: `measure:${measureId}`, client: null } };
  },
});
