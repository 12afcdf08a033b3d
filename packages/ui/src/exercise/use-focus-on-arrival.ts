import { useEffect, useRef, type RefObject } from "react";

/** What appears takes the focus, once, and gives it back where it was, or to the room, when it goes. */
export function useFocusOnArrival<Node extends HTMLElement>(): RefObject<Node | null> {
  const node = useRef<Node>(null);
  const origin = useRef<Element | null>(null);
  useEffect(() => {
    const arrived = node.current;
    const room = arrived?.closest("[data-room]");
    if (document.activeElement !== arrived) origin.current = document.activeElement;
    // The browser's own way would centre it, and push what belongs to it out of a low window.
    arrived?.focus({ preventScroll: true });
    arrived?.scrollIntoView({ block: "nearest" });
    return () =>
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return;
        const before = origin.current;
        const known = before !== null && before.isConnected && before !== document.body;
        const back = known ? before : room;
        if (back instanceof HTMLElement) back.focus({ preventScroll: true });
      });
  }, []);
  return node;
}
