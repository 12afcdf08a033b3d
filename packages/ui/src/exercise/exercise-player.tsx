import { useEffect, useRef, useState, type ReactNode, type Ref } from "react";
import { Button } from "../button.tsx";
import { cx } from "../class-names.ts";
import { useReducedMotion } from "../use-reduced-motion.ts";
import { BreathingFigure, type FigureHandle } from "./breathing-figure.tsx";
import { EyesClosed } from "./eyes-closed.tsx";
import type { Clock } from "./pace.ts";
import { clockText, type BreathKind, type BreathPhase } from "./timeline.ts";
import { useBreathing, type BreathingState } from "./use-breathing.ts";

export interface ExerciseLabels {
  start: string;
  stop: string;
  pause: string;
  resume: string;
  eyesClosed: string;
  /** Name of the dark screen: "Tap anywhere to see the screen again". */
  eyesOpen: string;
  sound: string;
  feelsBad: string;
  /** The word of each phase, also read out: "Breathe in". */
  phases: Record<BreathKind, string>;
  /** In the circle before it begins, while paused and at the end. */
  ready: string;
  paused: string;
  finished: string;
  /** Names the bar: "Time passed". */
  progress: string;
}

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
  const { title, phases, totalSeconds, captions = [], labels, help, onStop, onFeelsBad, autoStart = false } = props;
  const deviceStill = useReducedMotion();
  const still = props.reducedMotion ?? deviceStill;
  const figure = useRef<FigureHandle>(null);
  const bar = useRef<HTMLSpanElement>(null);
  const [sound, setSound] = useState(props.sound ?? true);
  const [dark, setDark] = useState(false);
  const { view, go, pause, wake, elapsed } = useBreathing({
    phases, totalSeconds, clock: props.clock, sound, vibration: dark, onFinish: (seconds) => { setDark(false); props.onFinish(seconds); },
    onFrame(moment, seconds) {
      const stepped = still ? Math.floor(seconds) : seconds;
      figure.current?.show(still ? { ...moment, breathProgress: Math.min(1, Math.floor(moment.breathProgress * 20) / 20) } : moment);
      if (bar.current) bar.current.style.transform = `scaleX(${Math.min(1, stepped / totalSeconds).toFixed(4)})`;
    },
  });
  const { state, moment } = view;
  const press = () => { wake(); if (state === "running") pause(); else go(); };
  useEffect(() => { if (autoStart) go(); }, [autoStart, go]);
  useRoomKeys({ onSpace: press, onEscape: () => { if (dark) setDark(false); else onStop(elapsed()); } });
  const word = wordOf(state, moment.kind, labels);
  const caption = captions[Math.floor(moment.breath / BREATHS_PER_CAPTION) % Math.max(1, captions.length)];
  return (
    <main id="main" data-density="touch" aria-label={title} onPointerDown={sound ? wake : undefined} className="fixed inset-0 z-40 overflow-y-auto bg-room text-room-ink [--focus:var(--room-ink)] [--surface:var(--room)]">
      <div className="mx-auto flex min-h-full max-w-xl flex-col gap-4 px-5 pt-[max(0.75rem,env(safe-area-inset-top))] pb-[max(1.75rem,env(safe-area-inset-bottom))]">
        <div className="sticky top-0 z-10 -mx-1 flex flex-wrap items-center justify-between gap-2 bg-room px-1 pb-1">
          <Button variant="room" className={roomButton} onClick={() => onStop(elapsed())}>{labels.stop}</Button>
          <Button variant="room" className={roomButton} onClick={() => { wake(); setDark(true); }}>{labels.eyesClosed}</Button>
          {help}
        </div>
        <div className="grid flex-1 place-items-center py-2">
          <BreathingFigure ref={figure} still={still} dim={state !== "running"} word={word} count={state === "running" ? moment.countdown : null} phaseSeconds={phases[moment.index]?.seconds ?? 1} />
        </div>
        <p role="status" className="sr-only">{word}</p>
        <p className="voice min-h-[3.4em] text-center text-xl leading-snug text-room-ink">{caption}</p>
        <Passed bar={bar} label={labels.progress} seconds={Math.min(view.elapsedSeconds, totalSeconds)} total={totalSeconds} title={title} />
        <div className="flex flex-wrap items-center justify-center gap-1.5">
          <Button variant="room" aria-pressed={sound} className={cx(roomButton, "flex-auto", !sound && "line-through opacity-70")} onClick={() => { wake(); setSound(!sound); props.onSoundChange?.(!sound); }}>{labels.sound}</Button>
          <Button className="min-w-28 flex-auto whitespace-nowrap border-room-ink! bg-room-ink! text-room! touch:min-h-14 touch:px-4!" onClick={press} disabled={state === "finished"}>{mainLabel(state, labels)}</Button>
          <Button variant="room" className={cx(roomButton, "flex-auto")} onClick={() => { pause(); onFeelsBad(elapsed()); }}>{labels.feelsBad}</Button>
        </div>
      </div>
      {dark ? <EyesClosed label={labels.eyesOpen} onOpen={() => setDark(false)} /> : null}
    </main>
  );
}

const roomButton = "touch:px-3.5! whitespace-nowrap";

function wordOf(state: BreathingState, kind: BreathKind, labels: ExerciseLabels): string {
  if (state === "running") return labels.phases[kind];
  return state === "ready" ? labels.ready : state === "paused" ? labels.paused : labels.finished;
}

function mainLabel(state: BreathingState, labels: ExerciseLabels): string {
  if (state === "running") return labels.pause;
  return state === "ready" ? labels.start : labels.resume;
}

function Passed({ bar, label, seconds, total, title }: { bar: Ref<HTMLSpanElement>; label: string; seconds: number; total: number; title: string }) {
  return (
    <div className="mt-1">
      <div role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={total} aria-valuenow={seconds} aria-valuetext={clockText(seconds)} className="h-1 overflow-clip rounded-full bg-room-track">
        <span ref={bar} className="block size-full origin-left scale-x-0 rounded-full bg-room-gold" />
      </div>
      <div className="mt-2 flex items-baseline justify-between gap-3 text-m text-room-ink-2 tabular">
        <span aria-hidden="true">{clockText(seconds)}</span>
        <h1 className="text-center">{title}</h1>
        <span aria-hidden="true">{clockText(total)}</span>
      </div>
    </div>
  );
}

function useRoomKeys({ onSpace, onEscape }: { onSpace: () => void; onEscape: () => void }) {
  const latest = useRef({ onSpace, onEscape });
  useEffect(() => { latest.current = { onSpace, onEscape }; });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("dialog:modal")) return;
      const onControl = event.target instanceof Element && event.target.closest("button, a, input, select, textarea") !== null;
      if (event.key === "Escape") latest.current.onEscape();
      else if (event.key === " " && !onControl) { event.preventDefault(); latest.current.onSpace(); }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
