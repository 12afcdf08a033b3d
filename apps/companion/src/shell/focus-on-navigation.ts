import type { AnyRouter } from "@tanstack/react-router";

/** After going to another page, focus is on its heading: who listens hears where they are, and Tab goes on from there. */
export function focusOnNavigation(router: AnyRouter): void {
  router.subscribe("onRendered", ({ pathChanged, fromLocation }) => {
    if (!pathChanged || fromLocation === undefined) return;
    const heading =
      document.querySelector<HTMLElement>("main h1[tabindex]") ?? document.querySelector<HTMLElement>("main");
    heading?.focus({ preventScroll: true });
  });
}
