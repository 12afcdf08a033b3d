import { useEffect, useRef } from "react";

/** Space and Escape in the room, but for what a focused button or an open dialog takes itself. */
export function useRoomKeys({ onSpace, onEscape }: { onSpace: () => void; onEscape: () => void }) {
  const latest = useRef({ onSpace, onEscape });
  useEffect(() => {
    latest.current = { onSpace, onEscape };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("dialog:modal")) return;
      const onControl =
        event.target instanceof Element &&
        event.target.closest("button, a, input, select, textarea") !== null;
      if (event.key === "Escape") latest.current.onEscape();
      else if (event.key === " " && !onControl) {
        event.preventDefault();
        latest.current.onSpace();
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
