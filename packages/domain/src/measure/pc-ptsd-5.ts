import { choiceItem, itemIdsOf, yesNoOptions, yesNoWordingEn } from "./choice-items.ts";
import type { MeasureDefinition } from "./definition.ts";
import { totalLabel } from "./phq-family.ts";

const itemIds = itemIdsOf("pcptsd5", 1, 5);

/** A screen for post-traumatic stress: whether anything of the kind ever happened, then five symptoms in the past month. */
export const pcPtsd5: MeasureDefinition = {
  id: "pc-ptsd-5",
  version: "1",
  title: {
    en: "Primary Care PTSD Screen for DSM-5",
    es: "Cribado del TEPT en atención primaria para el DSM-5",
  },
  shortTitle: { en: "PC-PTSD-5", es: "PC-PTSD-5" },
  about: { en: "post-traumatic stress", es: "estrés postraumático" },
  purpose: {
    for: {
      en: "Finding out quickly whether to look closer at post-traumatic stress.",
      es: "Averiguar con rapidez si conviene mirar de cerca el estrés postraumático.",
    },
    notFor: {
      en: "A diagnosis, or following change: use the PCL-5 for that.",
      es: "Un diagnóstico ni el seguimiento del cambio: use para eso la PCL-5.",
    },
  },
  respondent: "self",
  recall: { days: 30, label: { en: "past month", es: "último mes" } },
  minutes: 2,
  higherIs: "worse",
  scoringConvention: {
    en: "Number of five symptoms answered yes, 0–5; 0 without such an event",
    es: "Número de síntomas afirmados de cinco, de 0 a 5; 0 sin tal suceso",
  },
  licence: {
    class: "free",
    attribution:
      "Prins, A., Bovin, M. J., Kimerling, R., Kaloupek, D. G., Marx, B. P., Pless Kaiser, A., & Schnurr, P. P. (2015). Primary Care PTSD Screen for DSM-5 (PC-PTSD-5). National Center for PTSD, www.ptsd.va.gov.",
    source: "Work of the US Government (VA National Center for PTSD); not copyrighted (QxMD)",
    evidence: "V2",
  },
  translations: {
    en: {
      translationId: "pc-ptsd-5-en",
      evidence: "V",
      source: "Prins 2016, J Gen Intern Med 31:1206–1211 (PMC5023594), instrument as printed",
      instructions: null,
      stem: null,
      items: {
        "pcptsd5-event":
          "Sometimes things happen to people that are unusually or especially frightening, horrible, or traumatic. For example:\n• a serious accident or fire\n• a physical or sexual assault or abuse\n• an earthquake or flood\n• a war\n• seeing someone be killed or seriously injured\n• having a loved one die through homicide or suicide\nHave you ever experienced this kind of event?",
        "pcptsd5-1":
          "Had nightmares about the event(s) or thought about the event(s) when you did not want to?",
        "pcptsd5-2":
          "Tried hard not to think about the event(s) or went out of your way to avoid situations that reminded you of the event(s)?",
        "pcptsd5-3": "Been constantly on guard, watchful, or easily startled?",
        "pcptsd5-4": "Felt numb or detached from people, activities, or your surroundings?",
        "pcptsd5-5":
          "Felt guilty or unable to stop blaming yourself or others for the event(s) or any problems the event(s) may have caused?",
      },
      options: { yesNo: yesNoWordingEn },
      sections: { pastMonth: "In the past month, have you…" },
    },
  },
  items: [
    choiceItem("pcptsd5-event", "yesNo"),
    ...itemIds.map((id) =>
      choiceItem(id, "yesNo", {
        sectionId: "pastMonth",
        showWhen: { kind: "answer", itemId: "pcptsd5-event", operator: "=", value: 1 },
        whenNotAsked: 0,
      }),
    ),
  ],
  optionSets: [yesNoOptions],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds },
      missing: {
        max: 0,
        source: "PC-PTSD-5: without such an event the score is 0; else the number of yes",
        evidence: "V",
      },
      bandSets: [],
      caseness: [
        {
          id: "balanced",
          at: 4,
          population: {
            en: "US veterans in primary care; balances missed and false cases",
            es: "veteranos de EE. UU. en atención primaria; equilibra casos perdidos y falsos",
          },
          source: "Bovin 2021, JAMA Netw Open 4(2):e2036733",
          evidence: "V",
        },
        {
          id: "sensitive",
          at: 3,
          population: {
            en: "more sensitive, and may suit women better",
            es: "más sensible; puede ser más adecuado para mujeres",
          },
          source: "Bovin 2021, JAMA Netw Open 4(2):e2036733; Prins 2016",
          evidence: "V",
        },
      ],
      change: null,
      loinc: null,
    },
  ],
  primaryScale: "total",
  riskRules: [],
  loincPanel: null,
};
