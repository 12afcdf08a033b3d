import type { MeasureItem } from "@goldthread/domain/measure/definition";

/** One question as it is asked, with what is read before it. */
export interface FormStep {
  item: MeasureItem;
  /** From 1, counting questions alone. */
  number: number;
  /** The heading, where it begins here. */
  sectionId: string | null;
  /** Items that are read and not answered, since the question before. */
  before: readonly MeasureItem[];
}

/** The questions among the items on view, in order; what follows the last one is read after it. */
export function formSteps(items: readonly MeasureItem[]): { steps: FormStep[]; after: MeasureItem[] } {
  const steps: FormStep[] = [];
  let before: MeasureItem[] = [];
  let section: string | null = null;
  for (const item of items) {
    if (item.kind === "display") {
      before.push(item);
      continue;
    }
    const sectionId = item.sectionId ?? null;
    steps.push({
      item,
      number: steps.length + 1,
      sectionId: sectionId === section ? null : sectionId,
      before,
    });
    section = sectionId;
    before = [];
  }
  return { steps, after: before };
}
