import { choiceItem, itemIdsOf, optionsFrom } from "./choice-items.ts";
import type { Condition, MeasureDefinition, Scale, Text } from "./definition.ts";
import { totalLabel } from "./phq-family.ts";

const itemIds = itemIdsOf("pcl5", 1, 20);
const clusters = {
  b: itemIdsOf("pcl5", 1, 5),
  c: itemIdsOf("pcl5", 6, 7),
  d: itemIdsOf("pcl5", 8, 14),
  e: itemIdsOf("pcl5", 15, 20),
} as const;
const camcops = { source: "CamCOPS, after Weathers 2013", evidence: "V" } as const;
const missing = { max: 0, ...camcops } as const;

/** A symptom counts as present from 2, Moderately, on. */
const present = (itemId: string): Condition => ({ kind: "answer", itemId, operator: ">=", value: 2 });
const anyPresent = (ids: readonly string[]): Condition => ({ kind: "any", of: ids.map(present) });
const twoPresent = (ids: readonly string[]): Condition => ({
  kind: "any",
  of: ids.flatMap((one, place) =>
    ids.slice(place + 1).map((other): Condition => ({ kind: "all", of: [present(one), present(other)] })),
  ),
});

function cluster(id: keyof typeof clusters, label: Text): Scale {
  return {
    id,
    label,
    method: { kind: "sum", itemIds: clusters[id] },
    missing,
    bandSets: [],
    caseness: [],
    change: null,
    loinc: null,
  };
}

/** Post-traumatic stress over the past month: twenty items in the four clusters of DSM-5. */
export const pcl5: MeasureDefinition = {
  id: "pcl-5",
  version: "1",
  title: { en: "PTSD Checklist for DSM-5", es: "Lista de verificación del TEPT para el DSM-5" },
  shortTitle: { en: "PCL-5", es: "PCL-5" },
  about: { en: "post-traumatic stress", es: "estrés postraumático" },
  purpose: {
    for: {
      en: "How much symptoms of post-traumatic stress trouble a person, and how that changes. Agree beforehand which event is meant.",
      es: "Cuánto afectan los síntomas de estrés postraumático y cómo cambian. Acuerden antes a qué suceso se refiere.",
    },
    notFor: {
      en: "A diagnosis, use without a stressful event in mind, or comparison with the PCL for DSM-IV.",
      es: "Un diagnóstico, un uso sin un suceso estresante de referencia ni la comparación con la PCL del DSM-IV.",
    },
  },
  respondent: "self",
  recall: { days: 30, label: { en: "past month", es: "último mes" } },
  minutes: 7,
  higherIs: "worse",
  scoringConvention: {
    en: "Sum of twenty items 0–4, 0–80; no severity bands are validated",
    es: "Suma de veinte ítems de 0 a 4, de 0 a 80; no hay bandas de gravedad validadas",
  },
  licence: {
    class: "free",
    attribution:
      "Weathers, F.W., Litz, B.T., Keane, T.M., Palmieri, P.A., Marx, B.P., & Schnurr, P.P. (2013). The PTSD Checklist for DSM-5 (PCL-5). National Center for PTSD, www.ptsd.va.gov.",
    source: "Work of the US Government (VA National Center for PTSD), as stated by CamCOPS",
    evidence: "V",
  },
  translations: {
    en: {
      translationId: "pcl-5-en",
      evidence: "V",
      source: "CamCOPS: on screen, “circle one of the numbers” reads “choose one of the answers”",
      instructions:
        "Below is a list of problems that people sometimes have in response to a very stressful experience. Please read each problem carefully and then choose one of the answers to the right to indicate how much you have been bothered by that problem in the past month.",
      stem: "In the past month, how much were you bothered by:",
      items: {
        "pcl5-1": "Repeated, disturbing, and unwanted memories of the stressful experience?",
        "pcl5-2": "Repeated, disturbing dreams of the stressful experience?",
        "pcl5-3":
          "Suddenly feeling or acting as if the stressful experience were actually happening again (as if you were actually back there reliving it)?",
        "pcl5-4": "Feeling very upset when something reminded you of the stressful experience?",
        "pcl5-5":
          "Having strong physical reactions when something reminded you of the stressful experience (for example, heart pounding, trouble breathing, sweating)?",
        "pcl5-6": "Avoiding memories, thoughts, or feelings related to the stressful experience?",
        "pcl5-7":
          "Avoiding external reminders of the stressful experience (for example, people, places, conversations, activities, objects, or situations)?",
        "pcl5-8": "Trouble remembering important parts of the stressful experience?",
        "pcl5-9":
          "Having strong negative beliefs about yourself, other people, or the world (for example, having thoughts such as: I am bad, there is something seriously wrong with me, no one can be trusted, the world is completely dangerous)?",
        "pcl5-10": "Blaming yourself or someone else for the stressful experience or what happened after it?",
        "pcl5-11": "Having strong negative feelings such as fear, horror, anger, guilt, or shame?",
        "pcl5-12": "Loss of interest in activities that you used to enjoy?",
        "pcl5-13": "Feeling distant or cut off from other people?",
        "pcl5-14":
          "Trouble experiencing positive feelings (for example, being unable to feel happiness or have loving feelings for people close to you)?",
        "pcl5-15": "Irritable behavior, angry outbursts, or acting aggressively?",
        "pcl5-16": "Taking too many risks or doing things that could cause you harm?",
        "pcl5-17": "Being “superalert” or watchful or on guard?",
        "pcl5-18": "Feeling jumpy or easily startled?",
        "pcl5-19": "Having difficulty concentrating?",
        "pcl5-20": "Trouble falling or staying asleep?",
      },
      options: { bother: ["Not at all", "A little bit", "Moderately", "Quite a bit", "Extremely"] },
    },
  },
  items: itemIds.map((id) => choiceItem(id, "bother")),
  optionSets: [optionsFrom("bother", 0, 4)],
  scales: [
    {
      id: "total",
      label: totalLabel,
      method: { kind: "sum", itemIds },
      missing,
      bandSets: [],
      caseness: [
        {
          id: "camcops",
          at: 33,
          population: {
            en: "probable PTSD, upper end of 31–33",
            es: "TEPT probable, extremo superior de 31 a 33",
          },
          source: "CamCOPS: preliminary cut-point 33; published range 31–33",
          evidence: "V2",
        },
        {
          id: "lower",
          at: 31,
          population: {
            en: "probable PTSD, lower end of 31–33",
            es: "TEPT probable, extremo inferior de 31 a 33",
          },
          source: "Published range 31–33",
          evidence: "V2",
        },
        {
          id: "nhs",
          at: 32,
          population: { en: "adults in NHS Talking Therapies", es: "adultos en NHS Talking Therapies" },
          source: "NHS Talking Therapies table of anxiety-specific measures, reportedly",
          evidence: "U",
        },
        {
          id: "germanClinic",
          at: 34,
          population: {
            en: "trauma-exposed clinical sample in Germany",
            es: "muestra clínica con trauma en Alemania",
          },
          source: "PMC12210402: 34 for clinical use",
          evidence: "V2",
        },
      ],
      change: {
        reliable: 10,
        sd: null,
        reliability: null,
        confidence: null,
        population: { en: "adults in NHS Talking Therapies", es: "adultos en NHS Talking Therapies" },
        source:
          "NHS Talking Therapies table, reportedly 10; older National Center for PTSD guidance says 5 reliable and 10 clinically meaningful, newer analyses about 15",
        evidence: "U",
      },
      loinc: null,
    },
    cluster("b", { en: "B: intrusion", es: "B: intrusión" }),
    cluster("c", { en: "C: avoidance", es: "C: evitación" }),
    cluster("d", { en: "D: cognition and mood", es: "D: cognición y ánimo" }),
    cluster("e", { en: "E: arousal and reactivity", es: "E: activación y reactividad" }),
    {
      id: "provisional",
      label: { en: "DSM-5 symptom pattern", es: "Patrón de síntomas del DSM-5" },
      method: {
        kind: "tiers",
        itemIds,
        tiers: [
          {
            value: 1,
            when: {
              kind: "all",
              of: [
                anyPresent(clusters.b),
                anyPresent(clusters.c),
                twoPresent(clusters.d),
                twoPresent(clusters.e),
              ],
            },
          },
        ],
      },
      missing,
      bandSets: [
        {
          id: "pattern",
          label: { en: "Symptom pattern", es: "Patrón de síntomas" },
          bands: [
            { id: "notMet", from: 0, to: 0, label: { en: "not met", es: "no se cumple" } },
            {
              id: "met",
              from: 1,
              to: 1,
              label: { en: "provisionally met", es: "se cumple provisionalmente" },
            },
          ],
          ...camcops,
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
