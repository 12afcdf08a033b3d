import type { MeasureDefinition } from "./definition.ts";
import { gad2 } from "./gad-2.ts";
import { gad7 } from "./gad-7.ts";
import { phq15 } from "./phq-15.ts";
import { phq2 } from "./phq-2.ts";
import { phq4 } from "./phq-4.ts";
import { phq8 } from "./phq-8.ts";
import { phq9 } from "./phq-9.ts";
import { phqA } from "./phq-a.ts";

const definitions: readonly MeasureDefinition[] = [phq9, gad7, phq8, phq2, gad2, phq4, phq15, phqA];
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
