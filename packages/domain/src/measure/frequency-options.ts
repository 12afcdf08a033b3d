import type { OptionSet } from "./definition.ts";

/** The frequency scale shared by the PHQ and GAD family, 0 to 3, with its LOINC answer codes. */
export const frequencyOptions: OptionSet = {
  id: "frequency",
  options: [
    { value: 0, loincAnswer: "LA6568-5" },
    { value: 1, loincAnswer: "LA6569-3" },
    { value: 2, loincAnswer: "LA6570-1" },
    { value: 3, loincAnswer: "LA6571-9" },
  ],
};

// "Not at all sure", printed in many publications as GAD-7's lowest option, is a misprint (Zorowitz 2021).
export const frequencyWordingEn = [
  "Not at all",
  "Several days",
  "More than half the days",
  "Nearly every day",
] as const;

export const frequencyWordingEs = [
  "Ningún día",
  "Varios días",
  "Más de la mitad de los días",
  "Casi todos los días",
] as const;
