import { bandsFrom } from "./bands-from.ts";
import { choiceItem, itemIdsOf, optionsFrom, yesNoOptions } from "./choice-items.ts";
import type { Condition, MeasureDefinition } from "./definition.ts";
import { totalLabel } from "./phq-family.ts";

const itemIds = itemIdsOf("wsas", 1, 5);

// The box "retired, or chooses not to work" may be left alone: then work is asked about like the rest.
const works: Condition = {
  kind: "any",
  of: [
    { kind: "answered", itemId: "wsas-not-working", answered: false },
    { kind: "answer", itemId: "wsas-not-working", operator: "=", value: 0 },
  ],
};

/** Work and social life: five items 0–8; four for someone who is retired or chooses not to work. */
export const wsas: MeasureDefinition = {
  id: "wsas",
  version: "1",
  title: { en: "Work and Social Adjustment Scale", es: "Escala de adaptación laboral y social" },
  shortTitle: { en: "WSAS", es: "WSAS" },
  about: { en: "impairment in daily life", es: "dificultades en la vida diaria" },
  purpose: {
    for: {
      en: "How much a problem gets in the way of work, home, leisure and relationships.",
      es: "Cuánto interfiere un problema en el trabajo, la casa, el ocio y las relaciones.",
    },
    notFor: {
      en: "A diagnosis, or comparing a score out of 32 with one out of 40.",
      es: "Un diagnóstico ni para comparar una puntuación sobre 32 con otra sobre 40.",
    },
  },
  respondent: "self",
  recall: { days: null, label: { en: "at present", es: "actualmente" } },
  minutes: 2,
  higherIs: "worse",
  scoringConvention: {
    en: "Sum of five items 0–8, 0–40; without item 1 for someone retired or choosing not to work, 0–32",
    es: "Suma de cinco ítems de 0 a 8, de 0 a 40; sin el ítem 1 si está jubilado o ha elegido no trabajar, de 0 a 32",
  },
  licence: {
    class: "textSuppliedByClinic",
    attribution:
      "WSAS © Isaac M. Marks. Mundt JC, Marks IM, Shear MK, Greist JH (2002). British Journal of Psychiatry 180:461–464.",
    source: "Terms unclear; CamCOPS ships it without its text",
    evidence: "V",
  },
  translations: {},
  items: [
    choiceItem("wsas-not-working", "yesNo", { required: false }),
    choiceItem("wsas-1", "impairment", { showWhen: works }),
    ...itemIds.slice(1).map((id) => choiceItem(id, "impairment")),
  ],
  optionSets: [yesNoOptions, optionsFrom("impairment", 0, 8)],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds },
      missing: {
        max: 0,
        source: "CamCOPS: item 1 is dropped, and nothing put in its place, for someone not working",
        evidence: "V",
      },
      bandSets: [
        {
          id: "impairment",
          label: { en: "Impairment", es: "Dificultad" },
          bands: bandsFrom(40, [
            ["subclinical", 0, { en: "subclinical", es: "subclínica" }],
            ["significant", 11, { en: "significant", es: "significativa" }],
            ["severe", 21, { en: "severe", es: "grave" }],
          ]),
          source: "Convention: 10 and below subclinical, 11–20 significant, above 20 severe",
          evidence: "U",
        },
      ],
      caseness: [],
      change: null,
      loinc: null,
    },
  ],
  primaryScale: "total",
  riskRules: [],
  loincPanel: null,
};
