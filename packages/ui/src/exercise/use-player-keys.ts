import { useLayoutEffect, useRef, type RefObject } from "react";

export interface PlayerKeys {
  onSpace: () => void;
  onEscape: () => void;
  onBack: () => void;
  onSkip: () => void;
}

/** Space, Escape and the side arrows, but for what a focused control or a dialog that is open above the room takes itself. */
export function usePlayerKeys(room: RefObject<HTMLElement | null>, keys: PlayerKeys) {
  const latest = useRef(keys);
  // Before anything is painted: whoever sees what a key acts on may press it.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isCovered(room.current)) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const on = event.target instanceof Element ? event.target : null;
      const types = on?.closest("input, select, textarea") ?? null;
      const { onSpace, onEscape, onBack, onSkip } = latest.current;
      if (event.key === "Escape") {
        // A dialog around the room would close for it as well, whatever was meant.
        event.preventDefault();
        onEscape();
      } else if (event.key === " " && !types && !on?.closest("button, a")) {
        event.preventDefault();
        onSpace();
      } else if (event.key === "ArrowLeft" && !types) onBack();
      else if (event.key === "ArrowRight" && !types) onSkip();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [room]);
}

function isCovered(room: HTMLElement | null): boolean {
  return [...document.querySelectorAll("dialog:modal")].some((dialog) => !dialog.contains(room));
}
