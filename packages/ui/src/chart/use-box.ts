import { useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";

/** What a drawing must know of its place. */
export interface Box {
  /** Its width, px. */
  width: number;
  /** The size of the text around it, px: letters in the drawing follow it, and with it the reader's own setting. */
  text: number;
}

/** The width a drawing is set at for print: what A4 and Letter leave between their margins. px */
const PAPER_PX = 640;
const PAPER_TEXT_PX = 14;

/** The box of an element, kept up to date and set to paper's while printing; `fallback` before it is known. */
export function useBox(fallback: Box): [(node: HTMLElement | null) => void, Box] {
  const [node, setNode] = useState<HTMLElement | null>(null);
  const [box, setBox] = useState(fallback);
  useLayoutEffect(() => {
    if (!node) return undefined;
    const paper = matchMedia("print");
    const measure = () => {
      if (paper.matches) setBox({ width: PAPER_PX, text: PAPER_TEXT_PX });
      else if (node.clientWidth > 0)
        setBox({
          width: node.clientWidth,
          text: Number.parseFloat(getComputedStyle(document.body).fontSize),
        });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    // The page is laid out for paper as soon as this event is over.
    const onPaper = () => flushSync(measure);
    paper.addEventListener("change", onPaper);
    return () => {
      observer.disconnect();
      paper.removeEventListener("change", onPaper);
    };
  }, [node]);
  return [setNode, box];
}
