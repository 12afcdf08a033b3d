import type { Gap, GapKind } from "@goldthread/domain/thread/thread";

/** Whether a link of that kind is missing. */
export function hasGap(gaps: readonly Gap[], kind: GapKind, entityId?: string): boolean {
  return gaps.some((gap) => gap.kind === kind && (entityId === undefined || gap.entityId === entityId));
}
