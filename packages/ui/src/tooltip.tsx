import type { ReactElement, ReactNode } from "react";
import { Focusable, Tooltip as RacTooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import { useOverlayContainer } from "./overlay-container.ts";

/** A short explanation of a focusable element, on hover and focus. Never the only place something is said. Portal only. */
export function Tooltip({
  text,
  children,
  delayMs = 400,
}: {
  text: ReactNode;
  children: ReactElement<Record<string, unknown>, string>;
  delayMs?: number | undefined;
}) {
  const container = useOverlayContainer();
  return (
    <TooltipTrigger delay={delayMs} closeDelay={100}>
      <Focusable>{children}</Focusable>
      <RacTooltip
        offset={6}
        {...container}
        className="max-w-72 rounded-1 bg-ink px-2.5 py-1.5 text-s text-paper shadow-2 data-entering:animate-appear"
      >
        {text}
      </RacTooltip>
    </TooltipTrigger>
  );
}
