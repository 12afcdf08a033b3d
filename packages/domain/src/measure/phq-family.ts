import type { Band, BandSet, Cited, Licence, MeasureItem, OptionSet } from "./definition.ts";

/** The terms under which the PHQ and GAD family is published. */
export const phqLicence: Licence = {
  class: "free",
  attribution:
    "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.",
  source: "phqscreeners.com: no permission is required to reproduce, translate, display or distribute",
  evidence: "V",
};

export const lastTwoWeeks = {
  days: 14,
  label: { en: "last 2 weeks", es: "últimas 2 semanas" },
} as const;

export const familyStemEn =
  "Over the last 2 weeks, how often have you been bothered by any of the following problems?";
export const familyStemEs =
  "Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?";

/** How hard the problems make daily life: asked once there are any, and never summed. */
export const difficultyOptions: OptionSet = {
  id: "difficulty",
  options: [{ value: 0 }, { value: 1 }, { value: 2 }, { value: 3 }],
};
export const difficultyWordingEn = [
  "Not difficult at all",
  "Somewhat difficult",
  "Very difficult",
  "Extremely difficult",
] as const;
export const difficultyWordingEs = [
  "No ha sido difícil",
  "Un poco difícil",
  "Muy difícil",
  "Extremadamente difícil",
] as const;

// The PHQ manual allows two missing items to be estimated; CamCOPS and this library do not: a blank is not an answer.
export const noneMissing: Cited & { readonly max: 0 } = {
  max: 0,
  source: "CamCOPS: a total once every item is answered",
  evidence: "V",
};

export const totalLabel = { en: "Total", es: "Puntuación total" } as const;
export const severityLabel = { en: "Severity", es: "Gravedad" } as const;

/** An item answered on the frequency scale. */
export function frequencyItem(id: string, loinc: string | null): MeasureItem {
  return { id, kind: "choice", loinc, required: true, optionSet: "frequency" };
}

const severities = {
  minimal: { en: "minimal", es: "mínima" },
  mild: { en: "mild", es: "leve" },
  moderate: { en: "moderate", es: "moderada" },
  moderatelySevere: { en: "moderately severe", es: "moderadamente grave" },
  severe: { en: "severe", es: "grave" },
} as const;

/** Severity bands, each beginning where it is said to and reaching to the next, the last to `max`. */
export function severityBands(
  from: Partial<Record<keyof typeof severities, number>>,
  max: number,
  cited: Cited,
): BandSet {
  const starts = Object.entries(from);
  const bands = starts.map(([id, start], position): Band => ({
    id,
    from: start,
    to: (starts[position + 1]?.[1] ?? max + 1) - 1,
    label: severities[id as keyof typeof severities],
  }));
  return { id: "severity", label: severityLabel, bands, ...cited };
}
