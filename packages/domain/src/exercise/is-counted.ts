import type { ExerciseSummary } from "./script.ts";

/** Whether an exercise is as long as so many breaths, not as so many minutes. */
export const isCounted = ({ options }: ExerciseSummary["lengths"]): boolean =>
  options.some(({ cycles }) => cycles !== undefined);
