import { useEffect } from "react";

/** Puts the focus on the page's heading whenever a step of the same page begins, as on going to another page. */
export function useFocusTitle(step: string): void {
  useEffect(() => {
    document.querySelector<HTMLElement>("main h1[tabindex]")?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [step]);
}
