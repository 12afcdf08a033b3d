import { useLayoutEffect } from "react";
import { landFocus, wayUp } from "./kept-focus.ts";

/** Opens a native `<dialog>` above the page, which no longer scrolls; once closed, the focus is back where it was. */
export function useModal(node: HTMLDialogElement | null, open: boolean) {
  // Before the node leaves the page, for only then does closing it give the focus back.
  useLayoutEffect(() => {
    if (!node) return undefined;
    const way = open && !node.open ? wayUp(document.activeElement) : [];
    if (open && !node.open) node.showModal();
    if (!open && node.open) node.close();
    if (!open) return undefined;
    const root = document.documentElement;
    const before = root.style.overflow;
    root.style.overflow = "hidden";
    return () => {
      root.style.overflow = before;
      if (node.open) node.close();
      // Once the page has taken away what it takes away.
      queueMicrotask(() => landFocus(way));
    };
  }, [node, open]);
}
