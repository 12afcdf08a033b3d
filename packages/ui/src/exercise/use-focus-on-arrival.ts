import { useEffect, useRef, type RefObject } from "react";

/** What appears takes the focus, once. */
export function useFocusOnArrival<Node extends HTMLElement>(): RefObject<Node | null> {
  const node = useRef<Node>(null);
  useEffect(() => node.current?.focus({ preventScroll: true }), []);
  return node;
}
