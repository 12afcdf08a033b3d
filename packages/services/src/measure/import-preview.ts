import type { MeasureDefinition as Draft, Text } from "@goldthread/domain/measure/definition";
import { unstated } from "@goldthread/fhir/import/facts";
import {
  type ImportedQuestionnaire,
  importQuestionnaire,
} from "@goldthread/fhir/import/import-questionnaire";
import { MeasureDefinition } from "@goldthread/schema/measure-definition";
import { ImportPreview, MeasureOrigin, PreviewImport } from "@goldthread/schema/measure-import";
import { query } from "../kernel/procedure.ts";

/** What a FHIR R4 Questionnaire would be as a measure of the clinic's own, and what of it would be lost. Nothing is saved. */
export const importPreview = query({
  name: "measure.importPreview",
  input: PreviewImport,
  output: ImportPreview,
  access: { roles: ["admin"], relationship: "clinic", phi: "operational", assurance: "session" },
  async run(_tx, { json }) {
    return {
      result: previewOf(importQuestionnaire(json)),
      audit: { entity: null, client: null },
    };
  },
});

function previewOf({ draft, origin, problems }: ImportedQuestionnaire): ImportPreview {
  const listed = problems.map((problem) => ({ ...problem, figures: problem.figures ?? {} }));
  if (draft === null || origin === null) return { draft: null, origin: null, problems: listed };
  // What the import lets through and saving would not is told now, and not after the scoring has been set.
  const definition = MeasureDefinition.safeParse(withGaps(draft));
  const names = MeasureOrigin.safeParse(origin);
  if (definition.success && names.success)
    return { draft: definition.data, origin: names.data, problems: listed };
  const at = definition.error?.issues[0]?.path ?? [];
  const beyond = {
    kind: "beyondMeasure",
    severity: "error",
    path: "",
    figures: { part: at.join(".") },
  } as const;
  return { draft: null, origin: null, problems: [...listed, beyond] };
}

/** What the file did not state is left for the clinic to say, rather than saved as a sentence that says nothing. */
function withGaps(draft: Draft): Draft {
  const stated = (text: Text): Text => (text === unstated ? { en: "", es: "" } : text);
  const { attribution } = draft.licence;
  return {
    ...draft,
    purpose: { for: stated(draft.purpose.for), notFor: stated(draft.purpose.notFor) },
    recall: { ...draft.recall, label: stated(draft.recall.label) },
    licence: { ...draft.licence, attribution: attribution === unstated.en ? "" : attribution },
  };
}
