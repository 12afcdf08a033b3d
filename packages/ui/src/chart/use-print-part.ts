import { useState } from "react";
import { flushSync } from "react-dom";

/**
 * Prints one part of the page alone: `print` hides all beside it until the paper is done (see `data-print-part` in
 * styles.css), and `printing` is true meanwhile, for what only paper shows.
 */
export function usePrintPart(): { printing: boolean; print: (part: HTMLElement | null) => void } {
  const [printing, setPrinting] = useState(false);
  const print = (node: HTMLElement | null) => {
    if (!node) return;
    const root = document.documentElement;
    flushSync(() => setPrinting(true));
    node.dataset["printPart"] = "";
    root.dataset["printing"] = "part";
    const done = () => {
      delete node.dataset["printPart"];
      delete root.dataset["printing"];
      setPrinting(false);
    };
    addEventListener("afterprint", done, { once: true });
    globalThis.print();
  };
  return { printing, print };
}
