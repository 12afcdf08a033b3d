import type { MeasureDefinition } from "./definition.ts";
import { asq } from "./asq.ts";
import { auditC } from "./audit-c.ts";
import { audit } from "./audit.ts";
import { cSsrs } from "./c-ssrs.ts";
import { core10 } from "./core-10.ts";
import { dass21 } from "./dass-21.ts";
import { epds } from "./epds.ts";
import { gad2 } from "./gad-2.ts";
import { gad7 } from "./gad-7.ts";
import { isi } from "./isi.ts";
import { k10 } from "./k10.ts";
import { k6 } from "./k6.ts";
import { maas } from "./maas.ts";
import { pcPtsd5 } from "./pc-ptsd-5.ts";
import { pcl5 } from "./pcl-5.ts";
import { phq15 } from "./phq-15.ts";
import { phq2 } from "./phq-2.ts";
import { phq4 } from "./phq-4.ts";
import { phq8 } from "./phq-8.ts";
import { phq9 } from "./phq-9.ts";
import { phqA } from "./phq-a.ts";
import { pss10 } from "./pss-10.ts";
import { who5 } from "./who-5.ts";
import { wsas } from "./wsas.ts";

/** Depression, anxiety, general, trauma, alcohol, stress, risk. */
const definitions: readonly MeasureDefinition[] = [
  [phq9, phq8, phq2, phqA, epds],
  [gad7, gad2],
  [phq4, phq15, core10, k10, k6, dass21, who5, wsas, isi, maas],
  [pcl5, pcPtsd5],
  [audit, auditC],
  [pss10],
  [asq, cSsrs],
].flat();
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
