import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "../button.tsx";
import { useReducedMotion } from "../use-reduced-motion.ts";
import { BreathingFigure, type FigureHandle } from "./breathing-figure.tsx";
import type { ExerciseLabels } from "./exercise-labels.ts";
import { EyesClosed } from "./eyes-closed.tsx";
import type { Clock } from "./pace.ts";
import { PassedTime } from "./passed-time.tsx";
import { RoomControls, roomButton } from "./room-controls.tsx";
import type { BreathKind, BreathPhase } from "./timeline.ts";
import { useBreathing, type BreathingState } from "./use-breathing.ts";
import { useRoomKeys } from "./use-room-keys.ts";

export interface ExercisePlayerProps {
  /** Such as "Resonant · 5.5 a minute"; the heading of the screen. */
  title: string;
  phases: readonly BreathPhase[];
  /** Practice ends with the first whole breath at or after this. */
  totalSeconds: number;
  /** One gentle line at a time, another every third breath. */
  captions?: readonly string[] | undefined;
  labels: ExerciseLabels;
  /** Crisis help, at the top right: an element with `buttonClass({ variant: "room" })`. */
  help: ReactNode;
  /** All in seconds of practice, pauses left out. */
  onStop: (elapsed: number) => void;
  onFinish: (elapsed: number) => void;
  onFeelsBad: (elapsed: number) => void;
  /** Begins by itself; bells then wait for the first press on the screen. */
  autoStart?: boolean | undefined;
  sound?: boolean | undefined;
  onSoundChange?: ((on: boolean) => void) | undefined;
  /** Left out, the device decides. */
  reducedMotion?: boolean | undefined;
  clock?: Clock | undefined;
}

const BREATHS_PER_CAPTION = 3;

/** A room for one paced-breathing exercise. Space pauses, Escape stops. Everything that ends it is always in reach. */
export function ExercisePlayer(props: ExercisePlayerProps) {
  const {
    title,
    phases,
    totalSeconds,
    captions = [],
    labels,
    help,
    onStop,
    onFeelsBad,
    autoStart = false,
  } = props;
  const deviceStill = useReducedMotion();
  const still = props.reducedMotion ?? deviceStill;
  const figure = useRef<FigureHandle>(null);
  const bar = useRef<HTMLSpanElement>(null);
  const [sound, setSound] = useState(props.sound ?? true);
  const [dark, setDark] = useState(false);
  const { view, go, pause, wake, elapsed } = useBreathing({
    phases,
    totalSeconds,
    clock: props.clock,
    sound,
    vibration: dark,
    onFinish: (seconds) => {
      setDark(false);
      props.onFinish(seconds);
    },
    onFrame(moment, seconds) {
      const stepped = still ? Math.floor(seconds) : seconds;
      figure.current?.show(
        still
          ? { ...moment, breathProgress: Math.min(1, Math.floor(moment.breathProgress * 20) / 20) }
          : moment,
      );
      if (bar.current)
        bar.current.style.transform = `scaleX(${Math.min(1, stepped / totalSeconds).toFixed(4)})`;
    },
  });
  const { state, moment } = view;
  const press = () => {
    wake();
    if (state === "running") pause();
    else go();
  };
  useEffect(() => {
    if (autoStart) go();
  }, [autoStart, go]);
  useRoomKeys({
    onSpace: press,
    onEscape: () => {
      if (dark) setDark(false);
      else onStop(elapsed());
    },
  });
  const word = wordOf(state, moment.kind, labels);
  const caption = captions[Math.floor(moment.breath / BREATHS_PER_CAPTION) % Math.max(1, captions.length)];
  return (
    <main
      id="main"
      data-density="touch"
      aria-label={title}
      onPointerDown={sound ? wake : undefined}
      className="fixed inset-0 z-40 overflow-y-auto bg-room text-room-ink [--ring:var(--room-ink)] [--ring-gap:var(--room)]"
    >
      <div className="mx-auto flex min-h-full max-w-xl flex-col gap-4 px-5 pt-[max(0.75rem,env(safe-area-inset-top))] pb-[max(1.75rem,env(safe-area-inset-bottom))]">
        <div className="sticky top-0 z-10 -mx-1 flex flex-wrap items-center justify-between gap-2 bg-room px-1 pb-1">
          <Button variant="room" className={roomButton} onClick={() => onStop(elapsed())}>
            {labels.stop}
          </Button>
          <Button
            variant="room"
            className={roomButton}
            onClick={() => {
              wake();
              setDark(true);
            }}
          >
            {labels.eyesClosed}
          </Button>
          {help}
        </div>
        <div className="grid flex-1 place-items-center py-2">
          <BreathingFigure
            ref={figure}
            still={still}
            dim={state !== "running"}
            word={word}
            count={state === "running" ? moment.countdown : null}
            phaseSeconds={phases[moment.index]?.seconds ?? 1}
          />
        </div>
        <p role="status" className="sr-only">
          {word}
        </p>
        <p className="voice min-h-[3.4em] text-center text-xl leading-snug text-room-ink">{caption}</p>
        <PassedTime
          bar={bar}
          label={labels.progress}
          seconds={Math.min(view.elapsedSeconds, totalSeconds)}
          total={totalSeconds}
          title={title}
        />
        <RoomControls
          labels={labels}
          state={state}
          sound={sound}
          onMain={press}
          onSound={() => {
            wake();
            setSound(!sound);
            props.onSoundChange?.(!sound);
          }}
          onFeelsBad={() => {
            pause();
            onFeelsBad(elapsed());
          }}
        />
      </div>
      {dark ? <EyesClosed label={labels.eyesOpen} onOpen={() => setDark(false)} /> : null}
    </main>
  );
}

function wordOf(state: BreathingState, kind: BreathKind, labels: ExerciseLabels): string {
  if (state === "running") return labels.phases[kind];
  return state === "ready" ? labels.ready : state === "paused" ? labels.paused : labels.finished;
}
