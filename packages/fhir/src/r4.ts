// The parts of FHIR R4 (4.0.1) that exports write. Tests hold what is written against the published definitions.

export type Extension = {
  url: string;
  extension?: Extension[];
  valueString?: string;
  valueMarkdown?: string;
  valueCode?: string;
  valueId?: string;
  valueDecimal?: number;
  valueInteger?: number;
};
/** What stands beside a primitive: `_text` beside `text`. */
export type PrimitiveElement = { extension: Extension[] };

export type Coding = { system?: string; code?: string; display?: string; _display?: PrimitiveElement };
export type CodeableConcept = { coding?: Coding[]; text?: string };
export type Reference = { reference: string };

export type EnableWhen = {
  question: string;
  operator: "exists" | "=" | "!=" | ">" | "<" | ">=" | "<=";
  answerBoolean?: boolean;
  answerDecimal?: number;
  answerInteger?: number;
  answerDate?: string;
  answerString?: string;
  answerCoding?: Coding;
};

export type ItemType =
  | "group"
  | "display"
  | "boolean"
  | "decimal"
  | "integer"
  | "date"
  | "string"
  | "text"
  | "choice"
  | "open-choice";

export type QuestionnaireItem = {
  extension?: Extension[];
  linkId: string;
  code?: Coding[];
  text?: string;
  _text?: PrimitiveElement;
  type: ItemType;
  enableWhen?: EnableWhen[];
  enableBehavior?: "all" | "any";
  required?: boolean;
  answerOption?: { extension?: Extension[]; valueCoding: Coding }[];
  item?: QuestionnaireItem[];
};

export type Questionnaire = {
  resourceType: "Questionnaire";
  id?: string;
  language?: string;
  extension?: Extension[];
  url?: string;
  version?: string;
  name?: string;
  title: string;
  _title?: PrimitiveElement;
  status: "active";
  subjectType: ["Patient"];
  purpose?: string;
  copyright?: string;
  code?: Coding[];
  item: QuestionnaireItem[];
};

export type Answer = {
  valueBoolean?: boolean;
  valueDecimal?: number;
  valueInteger?: number;
  valueDate?: string;
  valueString?: string;
  valueCoding?: Coding;
};

export type QuestionnaireResponseItem = {
  linkId: string;
  text?: string;
  answer?: Answer[];
  item?: QuestionnaireResponseItem[];
};

export type QuestionnaireResponse = {
  resourceType: "QuestionnaireResponse";
  id: string;
  language?: string;
  questionnaire: string;
  status: "in-progress" | "completed" | "amended";
  subject: Reference;
  authored: string;
  author?: Reference;
  source?: Reference;
  item?: QuestionnaireResponseItem[];
};

export type Quantity = { value: number; unit: string; system: string; code: string };

export type Observation = {
  resourceType: "Observation";
  id: string;
  language?: string;
  status: "final" | "amended";
  category: CodeableConcept[];
  code: CodeableConcept;
  subject: Reference;
  effectiveDateTime: string;
  valueQuantity: Quantity;
  interpretation?: CodeableConcept[];
  derivedFrom: Reference[];
};
