import { createContext, useContext } from "react";

/**
 * Where popovers open. Inside a native modal dialog everything else is inert, so lists and menus must be
 * rendered within it; outside of one they go to the end of the document.
 */
export const OverlayContainer = createContext<HTMLElement | null>(null);

/** Props for a popover that obey the nearest {@link OverlayContainer}. */
export function useOverlayContainer(): { UNSTABLE_portalContainer?: HTMLElement } {
  const container = useContext(OverlayContainer);
  return container ? { UNSTABLE_portalContainer: container } : {};
}
