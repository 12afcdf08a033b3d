import { Button } from "../button.tsx";
import { cx } from "../class-names.ts";
import type { ExerciseLabels } from "./exercise-labels.ts";
import type { BreathingState } from "./use-breathing.ts";

/** How a button of the room is set. */
export const roomButton = "touch:px-3.5! whitespace-nowrap";

/** What a thumb reaches: sound, pause, and "this feels bad". */
export function RoomControls({
  labels,
  state,
  sound,
  onMain,
  onSound,
  onFeelsBad,
}: {
  labels: ExerciseLabels;
  state: BreathingState;
  sound: boolean;
  onMain: () => void;
  onSound: () => void;
  onFeelsBad: () => void;
}) {
  const main = state === "running" ? labels.pause : state === "ready" ? labels.start : labels.resume;
  return (
    <div className="flex flex-wrap items-center justify-center gap-1.5">
      <Button
        variant="room"
        aria-pressed={sound}
        className={cx(roomButton, "flex-auto", !sound && "line-through opacity-70")}
        onClick={onSound}
      >
        {labels.sound}
      </Button>
      <Button
        className="min-w-28 flex-auto whitespace-nowrap border-room-ink! bg-room-ink! text-room! touch:min-h-14 touch:px-4!"
        onClick={onMain}
        disabled={state === "finished"}
      >
        {main}
      </Button>
      <Button variant="room" className={cx(roomButton, "flex-auto")} onClick={onFeelsBad}>
        {labels.feelsBad}
      </Button>
    </div>
  );
}
