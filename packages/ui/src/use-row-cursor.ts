import { useCallback, useRef, useState, type FocusEvent } from "react";

/** The id `step` places away from `current` in `ids`, kept inside; the first when there is no current one. */
export function moveCursor<Id extends string>(
  ids: readonly Id[],
  current: Id | null,
  step: number,
): Id | null {
  const index = current === null ? -1 : ids.indexOf(current);
  if (index === -1) return ids[0] ?? null;
  return ids[Math.min(ids.length - 1, Math.max(0, index + step))] ?? null;
}

/**
 * The row the keyboard acts on, by id and not by place, so that it does not jump when rows are reordered.
 * `next` and `previous` (bind J and K) move it and put the focus on the row's first link or button.
 */
export function useRowCursor<Id extends string>(ids: readonly Id[]) {
  const [chosen, setCurrent] = useState<Id | null>(null);
  const rows = useRef(new Map<Id, HTMLTableRowElement>());
  const current = chosen !== null && ids.includes(chosen) ? chosen : null;
  const move = useCallback(
    (step: number) => {
      const target = moveCursor(ids, current, step);
      setCurrent(target);
      if (target === null) return;
      const row = rows.current.get(target);
      row?.querySelector<HTMLElement>("a[href], button:not(:disabled)")?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: "nearest" });
    },
    [ids, current],
  );
  const rowProps = (id: Id) => ({
    current: id === current,
    onFocus: (_event: FocusEvent<HTMLTableRowElement>) => setCurrent(id),
    ref: (node: HTMLTableRowElement | null) => {
      if (node) rows.current.set(id, node);
      else rows.current.delete(id);
    },
  });
  return { current, setCurrent, next: () => move(1), previous: () => move(-1), rowProps };
}
