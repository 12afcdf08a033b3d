import type { ReactNode } from "react";
import { Button } from "../button.tsx";
import { fieldColours } from "./room-colours.ts";
import { useFocusOnArrival } from "./use-focus-on-arrival.ts";

/** In the figure's place, so that every way out stays in reach. Takes the focus when it opens. */
export function RoomPanel({
  title,
  closeLabel,
  onClose,
  children,
}: {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  return (
    <section
      aria-label={title}
      style={fieldColours}
      className="mx-auto flex w-full max-w-lg animate-appear flex-col gap-4 self-start"
    >
      <header className="flex flex-wrap items-center justify-between gap-3">
        <h2 ref={heading} tabIndex={-1} data-quiet-focus className="voice text-2xl text-room-ink">
          {title}
        </h2>
        <Button variant="room" onClick={onClose}>
          {closeLabel}
        </Button>
      </header>
      {children}
    </section>
  );
}
