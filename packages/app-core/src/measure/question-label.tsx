import type { ReactNode } from "react";

/** A question over a field, as it is over cards: somebody asks it. */
export function QuestionLabel({ children }: { children: ReactNode }) {
  return <span className="voice mb-1 block text-2xl font-medium text-ink touch:mb-3">{children}</span>;
}
