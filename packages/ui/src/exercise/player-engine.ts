import type { DueCue, Moment, Timeline } from "./due.ts";
import type { PlayerSettings } from "./player-settings.ts";
import type { SoundDesk } from "./sound/sound-desk.ts";
import { createTransport } from "./transport.ts";
import { pointAfter, pointBefore, secondsToChange } from "./way-points.ts";

export type PlayerState = "ready" | "running" | "paused" | "asking" | "finished";

/** What is shown. A new object only when something shown has changed. */
export interface PlayerView {
  state: PlayerState;
  moment: Moment;
  /** Paused by the device, not by the person. */
  interrupted: boolean;
  /** Another number after every start, pause and leap: figures set themselves right by it. */
  epoch: number;
}

/** What the engine needs of the device; tests bring their own. */
export interface PlayerDevice {
  desk: SoundDesk;
  /** Seconds of a clock that always goes. */
  seconds: () => number;
  /** @returns how to call it off */
  later: (run: () => void, ms: number) => () => void;
  hidden: () => boolean;
  vibrate: (pattern: readonly number[]) => void;
}

export type PlayerEngine = ReturnType<typeof createPlayerEngine>;

const WAIT_MS = { min: 8, max: 1000 };

/** Plays a timeline: time, sound, touch and questions, without anything drawn. */
export function createPlayerEngine(
  device: PlayerDevice,
  first: { timeline: Timeline; settings: PlayerSettings; startAt: number },
) {
  let { timeline, settings } = first;
  const { desk } = device;
  const transport = createTransport({ audio: desk.now, device: device.seconds }, first.startAt);
  const listeners = new Set<() => void>();
  let view: PlayerView = {
    state: "ready",
    moment: timeline.at(first.startAt),
    interrupted: false,
    epoch: 0,
  };
  let scene = view;
  let shown = "";
  let touched = first.startAt;
  let callOff = () => undefined as void;
  // Presses may come faster than sound wakes: only the latest one counts.
  let press = 0;

  const show = (change: Partial<PlayerView>, newScene = true) => {
    view = { ...view, moment: timeline.at(transport.position()), ...change };
    shown = shownOf(view.moment);
    if (newScene) scene = view;
    for (const listener of listeners) listener();
  };
  const turn = (change: Partial<PlayerView>) => show({ ...change, epoch: view.epoch + 1 });
  const halt = (state: PlayerState, atOnce: boolean, interrupted = false) => {
    press += 1;
    callOff();
    transport.hold();
    desk.stop(atOnce);
    turn({ state, interrupted });
  };
  const touch = (position: number) => {
    if (settings.vibration)
      for (const cue of timeline.cues)
        if (isTouchBetween(cue, touched, position)) device.vibrate(cue.pattern);
    touched = position;
  };
  const tick = () => {
    if (!transport.running()) return;
    const position = transport.position();
    touch(position);
    if (position >= timeline.seconds - 1e-6) {
      transport.seek(timeline.seconds);
      halt(timeline.pending ? "asking" : "finished", false);
      return;
    }
    desk.keepUp(position, timeline.cues, device.hidden());
    const moment = timeline.at(position);
    if (shownOf(moment) !== shown) show({}, sceneOf(moment) !== sceneOf(scene.moment));
    const wait = secondsToChange(timeline, moment) * 1000;
    callOff = device.later(tick, Math.min(WAIT_MS.max, Math.max(WAIT_MS.min, wait)));
  };
  const start = (again: boolean) => {
    callOff();
    transport.go();
    touched = transport.position() - 1e-6;
    desk.play(transport.position(), timeline.cues, again);
    turn({ state: "running", interrupted: false });
    tick();
  };
  const go = (again = false) => {
    press += 1;
    const mine = press;
    turn({ state: "running", interrupted: false });
    void desk.wake().then(() => {
      if (mine === press) start(again);
    });
  };
  const pause = (interrupted = false) => {
    if (view.state === "running") halt("paused", true, interrupted);
  };
  const leap = (seconds: number) => {
    const going = view.state === "running" || view.state === "asking";
    press += 1;
    callOff();
    transport.hold();
    desk.stop(true);
    transport.seek(seconds);
    if (seconds >= timeline.seconds - 1e-6) halt(timeline.pending ? "asking" : "finished", true);
    else if (going) go();
    else turn({ state: view.state === "ready" ? "ready" : "paused" });
  };
  desk.onChange((running) => {
    if (!running && transport.audible()) pause(true);
  });
  return {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    view: () => view,
    /** The view as it was when more than passing seconds last changed: a line, a phase, a press. */
    scene: () => scene,
    position: transport.position,
    practised: transport.practised,
    moving: transport.running,
    go,
    pause: () => pause(),
    back: () => leap(pointBefore(timeline.segments, transport.position())),
    skip: () => leap(pointAfter(timeline, transport.position())),
    /** The page went out of sight, or came back. */
    seen(hidden: boolean) {
      if (view.state !== "running") return;
      if (hidden && !(settings.sound && transport.audible())) pause();
      else {
        callOff();
        tick();
      }
    },
    set(next: PlayerSettings) {
      settings = next;
      desk.set(next);
    },
    /** After an answer, or other options before the start. */
    load(next: Timeline) {
      if (next === timeline) return;
      timeline = next;
      if (view.state !== "asking") {
        show({});
        return;
      }
      const ended = transport.position() >= next.seconds - 1e-6;
      if (!ended) go(true);
      else if (next.pending) show({});
      else halt("finished", false);
    },
    dispose() {
      press += 1;
      callOff();
      transport.hold();
      desk.stop(view.state !== "finished");
      desk.dispose();
    },
  };
}

function isTouchBetween(cue: DueCue, from: number, to: number): cue is Extract<DueCue, { kind: "vibrate" }> {
  // What is long past (a page that slept) is not caught up with.
  return cue.kind === "vibrate" && cue.at > Math.max(from, to - 1) && cue.at <= to;
}

function sceneOf({ segment, caption, breath, stop }: Moment): string {
  return [segment?.key, caption === null, breath?.index, breath?.cycle, stop?.key].join("|");
}

function shownOf(moment: Moment): string {
  const left = moment.breath ? Math.ceil(moment.breath.secondsLeft - 1e-6) : "";
  return [sceneOf(moment), left, Math.floor(moment.at)].join("|");
}
