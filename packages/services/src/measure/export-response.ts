import { exportResponse as write } from "@goldthread/fhir/export/export-response";
import { findResponse } from "@goldthread/db/measure";
import { findOrigin } from "@goldthread/db/measure-library";
import { FhirFile, GetResponse } from "@goldthread/schema/measure";
import { query } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";
import { getResolved } from "./resolve.ts";

/** A response and its scores as a FHIR R4 Bundle: as it was asked and answered. */
export const exportResponse = query({
  name: "measure.exportResponse",
  input: GetResponse,
  output: FhirFile,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: (input) => ({ kind: "response", id: input.responseId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { responseId }, { subjectId }) {
    const found = await findResponse(tx, responseId);
    if (found === null || subjectId === null) throw notFound();
    const { response, clinicMeasures } = found;
    const measure = getResolved(response.measureId, clinicMeasures);
    const answered = {
      id: response.id,
      answers: response.answers,
      status: "completed" as const,
      authored: new Date(response.completedAt).toISOString(),
      subject: `Patient/${subjectId}`,
    };
    const origin = await findOrigin(tx, measure.id, measure.version);
    const { questionnaireResponse, observations } = write(measure, answered, {
      language: response.locale,
      ...(origin === null ? {} : { origin }),
    });
    const bundle = {
      resourceType: "Bundle",
      type: "collection",
      entry: [questionnaireResponse, ...observations].map((resource) => ({ resource })),
    };
    return {
      result: { fileName: `${response.id}.response.json`, json: JSON.stringify(bundle, null, 2) },
      audit: { entity: `response:${responseId}`, client: subjectId },
    };
  },
});
