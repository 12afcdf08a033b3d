import { otherTables } from "./other-tables.ts";
import { phqTables } from "./phq-tables.ts";
import type { MeasureTable } from "./scoring-table.ts";

/** A table for every measure that ships, by its id. */
export const scoringTables: Readonly<Record<string, MeasureTable>> = { ...phqTables, ...otherTables };
