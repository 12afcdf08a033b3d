import type { Licence } from "./definition.ts";

/** The terms under which K10 and K6 are published. */
export function kesslerLicence(shortTitle: string): Licence {
  return {
    class: "free",
    attribution: `${shortTitle}: Copyright © Ronald C. Kessler, PhD. All rights reserved. Kessler RC, Barker PR, Colpe LJ, et al. (2003). Screening for serious mental illness in the general population. Archives of General Psychiatry 60(2):184–189.`,
    source: "Owner's page (Harvard): use is free and does not require any formal permission or approval",
    evidence: "V",
  };
}

export const kesslerStem = "In the past 4 weeks, about how often did you feel…";
export const kesslerRecall = { days: 28, label: { en: "past 4 weeks", es: "últimas 4 semanas" } } as const;
export const kesslerOptionsEn = [
  "None of the time",
  "A little of the time",
  "Some of the time",
  "Most of the time",
  "All of the time",
] as const;

// Never count a blank as "none": all items or no score.
export const kesslerMissing = {
  max: 0,
  source: "Australian Bureau of Statistics: all items or no score",
  evidence: "V",
} as const;

export const kesslerWording = {
  source: "Four-week form, as carried alike by five public repositories",
  evidence: "V2",
} as const;

/** Items in the order of the four-week form; the United States' 30-day form orders them otherwise. */
export const kesslerItems = {
  tired: "tired out for no good reason?",
  nervous: "nervous?",
  calm: "so nervous that nothing could calm you down?",
  hopeless: "hopeless?",
  restless: "restless or fidgety?",
  still: "so restless you could not sit still?",
  depressed: "depressed?",
  effort: "that everything was an effort?",
  sad: "so sad that nothing could cheer you up?",
  worthless: "worthless?",
} as const;
