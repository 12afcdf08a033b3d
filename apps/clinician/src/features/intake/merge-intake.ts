import { type Sections, textIds } from "./intake-text.ts";

/** A text that was changed here and in another window, differently. */
export interface IntakeConflict {
  id: string;
  mine: string;
  theirs: string;
}

/**
 * Brings together what was typed here and what another window saved, both begun from `base`. What only one side changed
 * is taken from that side; what both changed stays as typed here and is named, so that a person decides.
 */
export function mergeIntake(base: Sections, mine: Sections, theirs: Sections) {
  const merged: Record<string, string> = {};
  const conflicts: IntakeConflict[] = [];
  for (const id of textIds) {
    const [from, here, there] = [base[id] ?? "", mine[id] ?? "", theirs[id] ?? ""];
    merged[id] = here === from ? there : here;
    if (here !== from && there !== from && here !== there) conflicts.push({ id, mine: here, theirs: there });
  }
  return { merged: merged as Sections, conflicts };
}
