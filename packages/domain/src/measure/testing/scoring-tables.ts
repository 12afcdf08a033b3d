import { distressTables } from "./distress-tables.ts";
import { phqTables } from "./phq-tables.ts";
import type { MeasureTable } from "./scoring-table.ts";
import { traumaAlcoholRiskTables } from "./trauma-alcohol-risk-tables.ts";

/** A table for every measure that ships, by its id. */
export const scoringTables: Readonly<Record<string, MeasureTable>> = {
  ...phqTables,
  ...distressTables,
  ...traumaAlcoholRiskTables,
};
