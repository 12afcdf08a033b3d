import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "../button.tsx";
import { useReducedMotion } from "../use-reduced-motion.ts";
import { readAbilities } from "./abilities.ts";
import type { PlayerAnswer, Timeline } from "./due.ts";
import { EyesClosed } from "./eyes-closed.tsx";
import { GuideFigure } from "./guide-figure.tsx";
import { PlayerControls, type OpenPanel } from "./player-controls.tsx";
import type { PlayerView } from "./player-engine.ts";
import type { PlayerLabels } from "./player-labels.ts";
import { PlayerProgress } from "./player-progress.tsx";
import type { PlayerSettings } from "./player-settings.ts";
import { PromptForm } from "./prompt-form.tsx";
import { roomColours } from "./room-colours.ts";
import { SettingsPanel } from "./settings-panel.tsx";
import { TranscriptPanel } from "./transcript-panel.tsx";
import { useAnnouncement } from "./use-announcement.ts";
import { usePlayer } from "./use-player.ts";
import { usePlayerKeys } from "./use-player-keys.ts";

/** One practice. Seconds leave out pauses, answering and what was skipped. */
export interface PracticeResult {
  seconds: number;
  /** Where in the timeline one was: `startAt` of a later practice. */
  position: number;
  completed: boolean;
  /** Ratings from 0 to 10; null: not asked, or left out. */
  before: number | null;
  after: number | null;
}

export interface ScriptPlayerProps {
  /** Heading of the screen. */
  title: string;
  /** Key of the exercise's drawing, shown where a step has neither breath nor word. */
  picture?: string | undefined;
  /** Recomputed by the owner with every answer, and with other options before the start. */
  timeline: Timeline;
  /** Of the script's words, as "en" or "es". */
  language: string;
  labels: PlayerLabels;
  /** Crisis help, at the top right: an element with `buttonClass({ variant: "room" })`. */
  help: ReactNode;
  settings: PlayerSettings;
  onSettingsChange: (settings: PlayerSettings) => void;
  /** null: left out. Time goes on when `timeline` leads further. */
  onAnswer: (key: string, answer: PlayerAnswer) => void;
  /** Asked before and after; `after` where the question is another one then. */
  rating?: { text: string; low: string; high: string; after?: string | undefined } | undefined;
  onStop: (result: PracticeResult) => void;
  onFinish: (result: PracticeResult) => void;
  /** It has paused and fallen silent; whoever comes back finds it so. */
  onFeelsBad: (result: PracticeResult) => void;
  /** Minutes between bells that are offered. */
  intervalChoices?: readonly number[] | undefined;
  startAt?: number | undefined;
  /** Begins by itself: only straight after a press, without which there is no sound. */
  autoStart?: boolean | undefined;
  /** Left out, the device decides. */
  reducedMotion?: boolean | undefined;
  /** Within a `RoomDialog`, which is named after it, instead of in place of the page. Takes the focus when it comes. */
  framed?: boolean | undefined;
}

/** A room for one exercise of any kind. Whatever ends or softens it is always in reach, by thumb, key and switch. */
export function ScriptPlayer(props: ScriptPlayerProps) {
  const { title, timeline, language, labels, settings, rating, startAt = 0, autoStart = false } = props;
  const { framed = false } = props;
  const deviceStill = useReducedMotion();
  const still = props.reducedMotion ?? deviceStill;
  const { engine, view, hasVoice } = usePlayer(timeline, settings, startAt, language);
  const [ratings, setRatings] = useState<{ before?: number | null; after?: number | null }>({});
  const [panel, setPanel] = useState<OpenPanel>(null);
  const [closed, setClosed] = useState(false);
  const [abilities] = useState(readAbilities);
  const { state, moment } = view;
  const due = dueRating(state, ratings, rating, startAt);
  const asking = state === "asking" && moment.stop !== null;
  const result = (given = ratings): PracticeResult => ({
    seconds: engine.practised(),
    position: engine.position(),
    completed: engine.view().state === "finished",
    before: given.before ?? null,
    after: given.after ?? null,
  });
  useFinish(state === "finished" && due === null, () => props.onFinish(result()));
  useEffect(() => {
    if (autoStart && due === null) engine.go();
    // Only on arrival: a rating given later is followed by a press of its own.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [engine]);
  const room = useRef<HTMLElement>(null);
  useEffect(() => {
    if (framed) room.current?.focus({ preventScroll: true });
  }, [framed]);
  const press = () => {
    if (state === "running") engine.pause();
    else if ((state === "ready" && due === null) || state === "paused") {
      // In a low window the button lies below the figure, which is what now counts.
      room.current?.scrollTo({ top: 0 });
      engine.go();
    }
  };
  usePlayerKeys(room, {
    onSpace: press,
    onEscape: () => {
      if (closed) setClosed(false);
      else if (panel) setPanel(null);
      else props.onStop(result());
    },
    onBack: () => (state === "finished" ? undefined : engine.back()),
    onSkip: () => (state === "finished" || state === "asking" || due ? undefined : engine.skip()),
  });
  const word = wordOf(view, labels);
  const led = (settings.sound && settings.volumes.breath > 0) || (settings.vibration && abilities.vibration);
  const spoken = useAnnouncement(view, {
    phases: labels.phases,
    led,
    voice: settings.voice && hasVoice,
    otherwise: word,
  });
  const line = view.interrupted ? labels.interrupted : settings.captions ? moment.caption : null;
  const seeing = closed && !asking && due === null && state !== "finished";
  const Room = framed ? "div" : "main";
  return (
    <Room
      {...(framed ? { "data-quiet-focus": true } : { id: "main", "aria-label": title })}
      tabIndex={-1}
      data-density="touch"
      data-room
      style={roomColours(settings.screen)}
      ref={(node) => {
        room.current = node;
      }}
      className="fixed inset-0 z-40 scroll-pt-18 scroll-pb-3 [@media(min-height:34rem)]:scroll-pb-52 overflow-y-auto bg-room text-room-ink [--ring:var(--room-ink)] [--ring-gap:var(--room)]"
    >
      <div className="mx-auto flex min-h-full max-w-xl flex-col gap-3 px-3 pt-[max(0.75rem,env(safe-area-inset-top))] [@media(min-width:22.5rem)]:px-5 lying:grid lying:max-w-4xl lying:grid-cols-2 lying:grid-rows-[auto_1fr_auto] lying:gap-x-8">
        <div className="sticky top-0 z-10 -mx-1 flex flex-wrap items-center justify-between gap-1 bg-room px-1 pb-1 slim:[&>*]:px-2! slim:[&>*]:text-m! lying:col-span-2">
          <Button
            variant="room"
            className="whitespace-nowrap touch:px-3!"
            onClick={() => props.onStop(result())}
          >
            {labels.stop}
          </Button>
          <Button variant="room" className="whitespace-nowrap touch:px-3!" onClick={() => setClosed(true)}>
            {labels.eyesClosed}
          </Button>
          {props.help}
        </div>
        <div className="grid flex-1 grid-cols-[minmax(0,1fr)] place-items-center py-2 lying:row-span-2 lying:py-0">
          {panel === "words" ? (
            <TranscriptPanel
              {...{ timeline, language, labels }}
              position={moment.at}
              onClose={() => setPanel(null)}
            />
          ) : panel === "settings" ? (
            <SettingsPanel
              {...{ settings, labels, abilities, hasVoice }}
              onChange={props.onSettingsChange}
              begun={state !== "ready"}
              intervalChoices={props.intervalChoices ?? []}
              onClose={() => setPanel(null)}
            />
          ) : due && rating ? (
            <PromptForm
              key={due}
              prompt={{
                ...rating,
                kind: "rating",
                text: due === "after" ? (rating.after ?? rating.text) : rating.text,
              }}
              labels={labels}
              onAnswer={(value) =>
                setRatings({ ...ratings, [due]: typeof value === "number" ? value : null })
              }
            />
          ) : asking && moment.stop ? (
            <div lang={language} className="w-full">
              <PromptForm
                key={moment.stop.key}
                prompt={moment.stop.prompt}
                labels={labels}
                onAnswer={(value) => {
                  if (moment.stop) props.onAnswer(moment.stop.key, value);
                }}
              />
            </div>
          ) : (
            <GuideFigure {...{ timeline, engine, view, still, word, labels }} picture={props.picture} />
          )}
        </div>
        <p role="status" className="sr-only">
          {due ? "" : spoken}
        </p>
        {panel || due || asking ? null : (
          <p
            lang={view.interrupted ? undefined : language}
            className="voice min-h-[3.9em] text-center text-xl leading-snug text-balance text-room-ink lying:col-start-2 lying:self-center"
          >
            {line}
          </p>
        )}
        <div className="-mx-1 flex flex-col gap-3 bg-room px-1 pb-[max(0.75rem,env(safe-area-inset-bottom))] [@media(min-height:34rem)]:sticky [@media(min-height:34rem)]:bottom-0 lying:sticky lying:bottom-0 lying:col-start-2 lying:self-end">
          <PlayerProgress
            {...{ engine, title, still }}
            level={framed ? 2 : 1}
            total={timeline.totalSeconds}
            label={labels.progress}
          />
          <PlayerControls
            {...{ labels, state, panel }}
            waiting={asking || due !== null}
            sound={settings.sound}
            atStart={state === "ready" && moment.at <= 0}
            onMain={press}
            onSound={() => props.onSettingsChange({ ...settings, sound: !settings.sound })}
            onFeelsBad={() => {
              engine.pause();
              props.onFeelsBad(result());
            }}
            onBack={engine.back}
            onSkip={engine.skip}
            onPanel={setPanel}
          />
        </div>
      </div>
      {seeing ? <EyesClosed label={labels.eyesOpen} onOpen={() => setClosed(false)} /> : null}
    </Room>
  );
}

function dueRating(
  state: PlayerView["state"],
  ratings: { before?: number | null; after?: number | null },
  rating: ScriptPlayerProps["rating"],
  startAt: number,
): "before" | "after" | null {
  if (!rating) return null;
  if (state === "ready" && startAt === 0 && ratings.before === undefined) return "before";
  return state === "finished" && ratings.after === undefined ? "after" : null;
}

/** Tells once that it is over. */
function useFinish(over: boolean, onFinish: () => void): void {
  const told = useRef(false);
  const latest = useRef(onFinish);
  useEffect(() => {
    latest.current = onFinish;
  });
  useEffect(() => {
    if (!over || told.current) return;
    told.current = true;
    latest.current();
  }, [over]);
}

function wordOf({ state, moment }: PlayerView, labels: PlayerLabels): string {
  switch (state) {
    case "ready":
      return labels.ready;
    case "paused":
    case "asking":
      return labels.paused;
    case "finished":
      return labels.finished;
    case "running":
      if (moment.breath) return labels.phases[moment.breath.phase];
      return moment.word ?? (moment.caption === null ? labels.silence : "");
  }
}
