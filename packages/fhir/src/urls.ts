/**
 * The extensions and systems that exports use and imports know. docs/fhir.md says what each carries.
 * `goldthread.example` is a reserved name: nothing is fetched from it, and it belongs to nobody.
 */
export const goldthread_base = "https://goldthread.example/fhir";

const own = (name: string) => `${goldthread_base}/StructureDefinition/${name}`;
const hl7 = (name: string) => `http://hl7.org/fhir/StructureDefinition/${name}`;

export const extensions = {
  /** Questionnaire: everything about scoring, and what FHIR has no element for, as JSON text. */
  definition: own("measure-definition"),
  /** Item: a condition that enableWhen cannot say, as JSON text. */
  condition: own("measure-condition"),
  /** Item or group: its id in Goldthread, where the linkId is another. */
  itemId: own("measure-item-id"),
  /** Display item: what it is on the form, `instructions` or `stem`. */
  role: own("measure-item-role"),

  ordinalValue: hl7("ordinalValue"),
  itemWeight: hl7("itemWeight"),
  /** The ordinal value's name before R4. */
  stu3OrdinalValue: hl7("questionnaire-ordinalValue"),
  translation: hl7("translation"),
  minValue: hl7("minValue"),
  maxValue: hl7("maxValue"),
  hidden: hl7("questionnaire-hidden"),
} as const;

export const loinc_system = "http://loinc.org";
export const ucum_system = "http://unitsofmeasure.org";
export const observation_category_system = "http://terminology.hl7.org/CodeSystem/observation-category";
/** Of answers and scores that have no LOINC code. */
export const answer_system = `${goldthread_base}/CodeSystem/measure-answer`;
export const score_system = `${goldthread_base}/CodeSystem/measure-score`;

/** The canonical address of a measure's questionnaire. */
export function questionnaireUrl(measureId: string): string {
  return `${goldthread_base}/Questionnaire/${encodeURIComponent(measureId)}`;
}

// Regenstrief's licence asks for it wherever LOINC codes go.
export const loinc_notice =
  "This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.";
