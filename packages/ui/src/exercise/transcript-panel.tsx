import { useEffect, useRef } from "react";
import { cx } from "../class-names.ts";
import type { Timeline } from "./due.ts";
import type { PlayerLabels } from "./player-labels.ts";
import { RoomPanel } from "./room-panel.tsx";
import { clockText } from "./clock-text.ts";
import { transcriptOf } from "./transcript.ts";

/** Everything that is said and asked, the present line marked. */
export function TranscriptPanel({
  timeline,
  position,
  language,
  labels,
  onClose,
}: {
  timeline: Timeline;
  position: number;
  language: string;
  labels: PlayerLabels;
  onClose: () => void;
}) {
  const lines = transcriptOf(timeline);
  const here = lines.findLastIndex(({ at }) => at <= position + 1e-6);
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: "nearest" });
  }, [here]);
  return (
    <RoomPanel title={labels.words} closeLabel={labels.close} onClose={onClose}>
      <ol lang={language} className="flex flex-col gap-1">
        {lines.map(({ key, at, text, kind }, index) => (
          <li
            key={key}
            ref={index === here ? current : undefined}
            aria-current={index === here ? "step" : undefined}
            className={cx(
              "grid scroll-my-24 grid-cols-[3.25rem_1fr] items-baseline gap-2 border-l-2 py-1.5 pl-3",
              index === here
                ? "border-room-gold forced-colors:border-[Highlight]"
                : "border-transparent forced-colors:border-[Canvas]",
            )}
          >
            <span className="text-m text-room-ink-2 tabular">{clockText(at)}</span>
            <span
              className={cx(
                "voice text-xl leading-snug",
                index === here ? "text-room-ink" : "text-room-ink-2",
                kind === "asked" && "italic",
              )}
            >
              {text}
            </span>
          </li>
        ))}
      </ol>
    </RoomPanel>
  );
}
