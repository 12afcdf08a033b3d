import { Button } from "../button.tsx";
import { cx } from "../class-names.ts";
import type { PlayerState } from "./player-engine.ts";
import type { PlayerLabels } from "./player-labels.ts";

export type OpenPanel = "words" | "settings" | null;

// The room may be narrower than the window.
const small =
  "touch:px-[clamp(0.5rem,100cqw-29rem,1rem)]! slim:px-1.5! slim:text-m! flex-auto whitespace-nowrap";
const plain = cx(small, "bg-transparent!");

/** What a thumb reaches: first pause and the ways out, then what is needed less often. */
export function PlayerControls({
  labels,
  state,
  sound,
  panel,
  atStart,
  waiting,
  onMain,
  onSound,
  onFeelsBad,
  onBack,
  onSkip,
  onPanel,
}: {
  labels: PlayerLabels;
  state: PlayerState;
  sound: boolean;
  panel: OpenPanel;
  atStart: boolean;
  /** A question is open. */
  waiting: boolean;
  onMain: () => void;
  onSound: () => void;
  onFeelsBad: () => void;
  onBack: () => void;
  onSkip: () => void;
  onPanel: (panel: OpenPanel) => void;
}) {
  const main = state === "ready" ? labels.start : state === "paused" ? labels.resume : labels.pause;
  const over = state === "finished";
  const opens = (name: "words" | "settings", label: string) => (
    <Button
      variant="room"
      className={cx(plain, panel === name && "bg-room-control!")}
      aria-expanded={panel === name}
      onClick={() => onPanel(panel === name ? null : name)}
    >
      {label}
    </Button>
  );
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-center justify-center gap-1">
        <Button
          variant="room"
          aria-pressed={sound}
          className={cx(small, !sound && "line-through opacity-80")}
          onClick={onSound}
        >
          {labels.sound}
        </Button>
        <Button
          className="min-w-20 slim:min-w-16 slim:px-2! flex-auto whitespace-nowrap slim:text-m! border-room-ink! bg-room-ink! text-room! touch:min-h-14 touch:px-3!"
          onClick={onMain}
          disabled={over || waiting}
        >
          {main}
        </Button>
        <Button variant="room" className={small} onClick={onFeelsBad}>
          {labels.feelsBad}
        </Button>
      </div>
      <div className="flex flex-wrap items-center justify-center gap-1">
        <Button variant="room" className={plain} disabled={over || atStart} onClick={onBack}>
          {labels.back}
        </Button>
        {opens("words", labels.words)}
        {opens("settings", labels.settings)}
        <Button variant="room" className={plain} disabled={over || waiting} onClick={onSkip}>
          {labels.skip}
        </Button>
      </div>
    </div>
  );
}
