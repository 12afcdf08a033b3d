/** Where in the form what the server refused is to be mended. */
export type PrescribeField = "goal" | "exercise" | "length" | "rate" | "pattern" | "interval" | "areas";

const fields: Readonly<Record<string, PrescribeField>> = {
  "exercise.goalNotAccepted": "goal",
  "exercise.unknown": "exercise",
  "exercise.hidden": "exercise",
  "exercise.switchedOff": "exercise",
  "exercise.wrongLength": "length",
  "exercise.wrongRate": "rate",
  "exercise.wrongPattern": "pattern",
  "exercise.unsafePattern": "pattern",
  "exercise.wrongInterval": "interval",
  "exercise.wrongArea": "areas",
};

/** The field that a refusal is about; null where it is about none of them. */
export function fieldOfRefusal(reason: string | undefined): PrescribeField | null {
  return reason === undefined ? null : (fields[reason] ?? null);
}
