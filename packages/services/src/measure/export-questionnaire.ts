import { findOrigin } from "@goldthread/db/measure-library";
import { exportQuestionnaire as write } from "@goldthread/fhir/export/export-questionnaire";
import { languagesOf } from "@goldthread/domain/measure/wording";
import { FhirFile } from "@goldthread/schema/measure";
import { ExportQuestionnaire } from "@goldthread/schema/measure-library";
import { query } from "../kernel/procedure.ts";
import { conflict, invalidField, notFound } from "../kernel/refused.ts";
import { findMeasureOf } from "./resolve.ts";

/** A measure as a FHIR R4 Questionnaire. What the clinic is not offered, it does not take out either. */
export const exportQuestionnaire = query({
  name: "measure.exportQuestionnaire",
  input: ExportQuestionnaire,
  output: FhirFile,
  access: { roles: ["admin", "clinician"], relationship: "clinic", phi: "operational", assurance: "session" },
  async run(tx, { measureId, version, language }) {
    const found = await findMeasureOf(tx, measureId, version ?? null);
    if (found === null) throw notFound();
    const { measure, whyNot } = found;
    // Without its text a measure still has a shape, which nobody forbids to pass on; a retired one is the clinic's own.
    if (whyNot !== null && whyNot !== "retired" && whyNot !== "wording")
      throw conflict(`measure.notOffered.${whyNot}`);
    if (whyNot !== "wording" && !languagesOf(measure).includes(language))
      throw invalidField("language", "measure.notWorded");
    const origin = await findOrigin(tx, measureId, measure.version);
    const options = {
      ...(origin === null ? {} : { origin }),
      ...(whyNot === "wording" ? {} : { language }),
    };
    return {
      result: {
        fileName: `${measureId}-${measure.version}.questionnaire.json`,
        json: JSON.stringify(write(measure, options), null, 2),
      },
      audit: { entity: `measure:${measureId}`, client: null },
    };
  },
});
