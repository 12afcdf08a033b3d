import { moveCursor } from "@goldthread/ui/use-row-cursor";
import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { rowIdOf } from "./client-row.tsx";

/**
 * The row the keyboard acts on, by client and not by place. When rows come in above it while one works in it, the page
 * moves with it, so that it stays under the hand.
 */
export function useCursor(ids: readonly string[]) {
  const [chosen, setCurrent] = useState<string | null>(null);
  // The first row is current from the start, by its client: a client who comes in above does not take its place.
  const first = ids[0] ?? null;
  if (chosen === null && first !== null) setCurrent(first);
  const current = chosen !== null && ids.includes(chosen) ? chosen : first;
  useStayInPlace(current, ids);
  const focus = useCallback((clientId: string | null) => {
    setCurrent(clientId);
    if (clientId === null) return;
    const row = document.getElementById(rowIdOf(clientId));
    row?.querySelector<HTMLElement>("a[href]")?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  }, []);
  const move = useCallback(
    (step: number) => {
      // The first press goes to the row that is marked, the next ones from there.
      const inTable = document.activeElement?.closest("tr")?.id === (current && rowIdOf(current));
      focus(inTable ? moveCursor(ids, current, step) : (current ?? first));
    },
    [ids, current, first, focus],
  );
  return { current, setCurrent, focus, next: () => move(1), previous: () => move(-1) };
}

function useStayInPlace(current: string | null, ids: readonly string[]) {
  const place = useRef<{ id: string; top: number } | null>(null);
  useLayoutEffect(() => {
    const row = current === null ? null : document.getElementById(rowIdOf(current));
    const before = place.current;
    if (row !== null && before?.id === current && row.contains(document.activeElement)) {
      const moved = row.getBoundingClientRect().top + window.scrollY - before.top;
      if (moved !== 0) window.scrollBy({ top: moved, behavior: "instant" });
    }
    place.current =
      row === null || current === null
        ? null
        : { id: current, top: row.getBoundingClientRect().top + window.scrollY };
  }, [current, ids]);
}
