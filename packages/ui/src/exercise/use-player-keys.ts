import { useEffect, useRef } from "react";

export interface PlayerKeys {
  onSpace: () => void;
  onEscape: () => void;
  onBack: () => void;
  onSkip: () => void;
}

/** Space, Escape and the side arrows, but for what a focused control or an open dialog takes itself. */
export function usePlayerKeys(keys: PlayerKeys) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("dialog:modal")) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const on = event.target instanceof Element ? event.target : null;
      const types = on?.closest("input, select, textarea") ?? null;
      const { onSpace, onEscape, onBack, onSkip } = latest.current;
      if (event.key === "Escape") onEscape();
      else if (event.key === " " && !types && !on?.closest("button, a")) {
        event.preventDefault();
        onSpace();
      } else if (event.key === "ArrowLeft" && !types) onBack();
      else if (event.key === "ArrowRight" && !types) onSkip();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
