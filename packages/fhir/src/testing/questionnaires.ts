// Questionnaires of the shapes that other systems write, by hand from the specification, their questions invented.
// Tests hold each against the published definitions.

const hl7 = "http://hl7.org/fhir/StructureDefinition";
const loinc = "http://loinc.org";
const ordinal = (valueDecimal: number) => ({ url: `${hl7}/ordinalValue`, valueDecimal });
const questionnaire = { resourceType: "Questionnaire", status: "active", language: "en" } as const;
const answers = ["Never", "Now and then", "Often"] as const;
const coded = (code: string, display: string) => ({ system: "urn:example:answers", code, display });
const choice = (linkId: string, text: string) => ({
  linkId,
  text,
  type: "choice",
  answerOption: answers.map((display, value) => ({
    extension: [ordinal(value)],
    valueCoding: coded(`a${value}`, display),
  })),
});

/** As LOINC's own: LA answers, prefixes, a score item that is calculated and not asked. */
export const loincShaped = {
  ...questionnaire,
  id: "44249-1",
  url: "http://loinc.org/q/44249-1",
  version: "2.72",
  name: "Sleep_panel",
  title: "Sleep panel",
  copyright: "An invented panel, free to copy.",
  code: [{ system: loinc, code: "44249-1", display: "Sleep panel" }],
  item: [
    ["44250-9", "1.", "How often did you wake too early?"],
    ["44255-8", "2.", "How often did you lie awake?"],
  ]
    .map(([code, prefix, text]): object => ({
      linkId: `/${code}`,
      code: [{ system: loinc, code }],
      prefix,
      text,
      type: "choice",
      required: true,
      answerOption: [
        ["LA6568-5", "Not at all", 0],
        ["LA6569-3", "Several days", 1],
      ].map(([answer, display, valueDecimal]) => ({
        extension: [{ url: `${hl7}/ordinalValue`, valueDecimal }],
        valueCoding: { system: loinc, code: answer, display },
      })),
    }))
    .concat({
      extension: [
        {
          url: "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
          valueExpression: { language: "text/fhirpath", expression: "1 + 1" },
        },
      ],
      linkId: "/44261-6",
      code: [{ system: loinc, code: "44261-6" }],
      text: "Total",
      type: "decimal",
      readOnly: true,
    }),
};

/** The value on the coding, by the newer extension. */
export const itemWeights = {
  ...questionnaire,
  title: "Energy",
  item: ["Morning", "Evening"].map((text) => ({
    linkId: text.toLowerCase(),
    text,
    type: "choice",
    answerOption: answers.map((display, value) => ({
      valueCoding: {
        extension: [{ url: `${hl7}/itemWeight`, valueDecimal: 2 - value }],
        ...coded(`w${value}`, display),
      },
    })),
  })),
};

/** Answers in a contained value set that lists them, values on its concepts. */
export const containedCompose = {
  ...questionnaire,
  title: "Company",
  contained: [
    {
      resourceType: "ValueSet",
      id: "often",
      status: "active",
      compose: {
        include: [
          {
            system: "urn:example:answers",
            concept: answers.map((display, value) => ({
              extension: [{ url: `${hl7}/questionnaire-ordinalValue`, valueDecimal: value }],
              code: `c${value}`,
              display,
            })),
          },
        ],
      },
    },
  ],
  item: ["friends", "family", "neighbours"].map((linkId) => ({
    linkId,
    text: `How often did you see ${linkId}?`,
    type: "choice",
    answerValueSet: "#often",
  })),
};

/** Answers in a contained expansion, without values. */
export const containedExpansion = {
  ...questionnaire,
  title: "Appetite",
  contained: [
    {
      resourceType: "ValueSet",
      id: "vs1",
      status: "active",
      expansion: {
        timestamp: "2026-11-24",
        contains: answers.map((display, value) => coded(`e${value}`, display)),
      },
    },
  ],
  item: [{ linkId: "appetite", text: "How often were you hungry?", type: "choice", answerValueSet: "#vs1" }],
};

/** An intake form: groups in groups, a yes-or-no gate, dates, numbers and own words. */
export const intake = {
  ...questionnaire,
  title: "Before we meet",
  item: [
    { linkId: "1", text: "Please take your time.", type: "display" },
    {
      linkId: "2",
      text: "Work",
      type: "group",
      item: [
        { linkId: "2.1", text: "Do you work?", type: "boolean", required: true },
        {
          linkId: "2.2",
          text: "Hours",
          type: "group",
          enableWhen: [{ question: "2.1", operator: "=", answerBoolean: true }],
          item: [
            {
              extension: [
                { url: `${hl7}/minValue`, valueInteger: 0 },
                { url: `${hl7}/maxValue`, valueInteger: 80 },
              ],
              linkId: "2.2.1",
              text: "Hours a week",
              type: "integer",
            },
            {
              linkId: "2.2.2",
              text: "What makes them long?",
              type: "text",
              enableWhen: [
                { question: "2.2.1", operator: ">", answerInteger: 40 },
                { question: "2.2.1", operator: "<=", answerInteger: 1 },
              ],
              enableBehavior: "any",
            },
          ],
        },
      ],
    },
    { linkId: "3", text: "Since when?", type: "date" },
    {
      linkId: "4",
      text: "What happened then?",
      type: "string",
      enableWhen: [
        { question: "3", operator: ">=", answerDate: "2026-01-01" },
        { question: "2.1", operator: "exists", answerBoolean: true },
      ],
      enableBehavior: "all",
    },
  ],
};

/** Own words beside the answers, and a condition on them. */
export const ownWords = {
  ...questionnaire,
  title: "Getting here",
  item: [
    {
      linkId: "how",
      text: "How do you get here?",
      type: "open-choice",
      answerOption: [{ valueString: "On foot" }, { valueString: "By bus" }],
    },
    {
      linkId: "line",
      text: "Which line?",
      type: "string",
      enableWhen: [{ question: "how", operator: "=", answerString: "By bus" }],
    },
  ],
};

const inEnglish = (content: string) => ({
  extension: [
    {
      url: `${hl7}/translation`,
      extension: [
        { url: "lang", valueCode: "en-US" },
        { url: "content", valueString: content },
      ],
    },
  ],
});
/** In Spanish, worded in English throughout. */
export const translated = {
  ...questionnaire,
  language: "es-CL",
  title: "Descanso",
  _title: inEnglish("Rest"),
  item: [
    {
      linkId: "d",
      text: "¿Ha descansado?",
      _text: inEnglish("Have you rested?"),
      type: "choice",
      answerOption: [
        { valueCoding: { code: "n", display: "Nada", _display: inEnglish("Not at all") } },
        { valueCoding: { code: "m", display: "Mucho", _display: inEnglish("A lot") } },
      ],
    },
    { linkId: "b", text: "¿Bien?", _text: inEnglish("Well?"), type: "boolean" },
  ],
};

/** Answers that are whole numbers, and others compared with each operator. */
export const figures = {
  ...questionnaire,
  title: "Pain",
  item: [
    {
      linkId: "now",
      text: "From 0 to 3, now",
      type: "choice",
      answerOption: [0, 1, 2, 3].map((valueInteger) => ({ valueInteger })),
    },
    { linkId: "kg", text: "Weight in kilograms", type: "decimal" },
    ...(["=", "!=", ">", "<", ">=", "<="] as const).map((operator, position) => ({
      linkId: `kg-${position}`,
      text: `Compared with 70.5 (${position})`,
      type: "string",
      enableWhen: [{ question: "kg", operator, answerDecimal: 70.5 }],
    })),
    {
      linkId: "why",
      text: "Where is it?",
      type: "string",
      enableWhen: [{ question: "now", operator: "=", answerInteger: 3 }],
    },
  ],
};

/** Questions inside a question, help texts, a text with marks of its own. */
export const followUps = {
  ...questionnaire,
  title: "Medicines",
  item: [
    {
      linkId: "takes",
      text: "Do you take any medicine?",
      _text: { extension: [{ url: `${hl7}/rendering-xhtml`, valueString: "<b>Do</b> you?" }] },
      type: "boolean",
      item: [
        { linkId: "which", text: "Which?", type: "text" },
        {
          extension: [
            {
              url: `${hl7}/questionnaire-itemControl`,
              valueCodeableConcept: {
                coding: [{ system: "http://hl7.org/fhir/questionnaire-item-control", code: "help" }],
              },
            },
          ],
          linkId: "help",
          text: "The name on the box.",
          type: "display",
        },
      ],
    },
  ],
};

/** The least there can be. */
export const minimal = {
  resourceType: "Questionnaire",
  status: "draft",
  item: [{ linkId: "ONLY ONE!", text: "Anything to add?", type: "text" }],
};

/** One of everything that a measure has no place for. */
export const unsupported = {
  ...questionnaire,
  title: "Everything else",
  item: [
    ...["dateTime", "time", "url", "attachment", "reference", "quantity"].map((type) => ({
      linkId: type,
      text: `A ${type}`,
      type,
    })),
    {
      linkId: "after",
      text: "Shown after a time",
      type: "string",
      maxLength: 20,
      initial: [{ valueString: "x" }],
      enableWhen: [{ question: "time", operator: "exists", answerBoolean: true }],
    },
    {
      extension: [{ url: `${hl7}/questionnaire-hidden`, valueBoolean: true }],
      linkId: "hidden",
      text: "Hidden",
      type: "string",
    },
    {
      extension: [{ url: `${hl7}/minValue`, valueInteger: 1 }],
      linkId: "one-sided",
      text: "One or more",
      type: "integer",
    },
    {
      linkId: "single",
      text: "Agreed?",
      type: "choice",
      answerOption: [{ valueCoding: coded("y", "Agreed") }],
    },
    {
      linkId: "early",
      text: "Asked before what it depends on",
      type: "string",
      enableWhen: [{ question: "late", operator: "exists", answerBoolean: true }],
    },
    { ...choice("late", "Late?"), code: [{ system: loinc, code: "1234-1" }] },
  ],
};

/** Conditions on coded answers and on their absence. */
export const codedConditions = {
  ...questionnaire,
  title: "Going out",
  item: [
    choice("out", "How often did you go out?"),
    {
      linkId: "enjoyed",
      text: "Did you enjoy it?",
      type: "boolean",
      enableWhen: [{ question: "out", operator: "!=", answerCoding: { code: "a0" } }],
    },
    {
      linkId: "kept",
      text: "What kept you in?",
      type: "string",
      enableWhen: [
        { question: "out", operator: "=", answerCoding: { system: "urn:example:answers", code: "a0" } },
        { question: "enjoyed", operator: "exists", answerBoolean: false },
      ],
      enableBehavior: "all",
    },
  ],
};
