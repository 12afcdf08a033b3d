import type { MeasureDefinition } from "./definition.ts";
import { gad7 } from "./gad-7.ts";
import { phq9 } from "./phq-9.ts";

const definitions = [phq9, gad7] as const;
const byId = new Map(definitions.map((measure) => [measure.id, measure]));

/** Ids of the measures that ship, in the order in which they are offered. */
export const measureIds: readonly string[] = definitions.map((measure) => measure.id);

export function listMeasures(): readonly MeasureDefinition[] {
  return definitions;
}

export function findMeasure(id: string): MeasureDefinition | undefined {
  return byId.get(id);
}

/** Throws RangeError for an id that does not ship. */
export function getMeasure(id: string): MeasureDefinition {
  const measure = byId.get(id);
  if (!measure) throw new RangeError(`No measure has the id ${JSON.stringify(id)}`);
  return measure;
}
