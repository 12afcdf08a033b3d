import type { BreathKind, Place } from "./due.ts";

/** Every word of the player that is not the script's. */
export interface PlayerLabels {
  start: string;
  stop: string;
  pause: string;
  resume: string;
  back: string;
  skip: string;
  sound: string;
  feelsBad: string;
  eyesClosed: string;
  /** Name of the dark screen: "Tap anywhere to see the screen again". */
  eyesOpen: string;
  /** Opens the transcript: "Words". */
  words: string;
  settings: string;
  /** Closes the transcript or the settings. */
  close: string;
  phases: Record<BreathKind, string>;
  places: Record<Place, string>;
  /** In the middle of the figure. */
  ready: string;
  paused: string;
  /** The device stopped the sound (a call, a lock): "Your device stopped the sound. Go on whenever you like." */
  interrupted: string;
  finished: string;
  silence: string;
  /** Names the bar: "Time passed". */
  progress: string;

  prompt: {
    /** "Go on". */
    answer: string;
    /** "Leave out". */
    skip: string;
    yes: string;
    no: string;
    /** "12 characters left". */
    charactersLeft: (left: number) => string;
    /** "3 of 20 cards sorted". */
    sorted: (done: number, of: number) => string;
    /** "Put back". */
    putBack: string;
    /** "At most 5". */
    full: (max: number) => string;
    /** All cards lie in a pile. */
    allSorted: string;
  };
  adjust: {
    volumes: { strikes: string; breath: string; noise: string; voice: string };
    voice: string;
    /** Why there is none: "This device has no voice for this language." */
    voiceMissing: string;
    vibration: string;
    vibrationMissing: string;
    captions: string;
    screen: string;
    screens: { room: string; dim: string; dark: string };
    silence: string;
    silences: { usual: string; more: string };
    interval: string;
    noInterval: string;
    everyMinutes: (minutes: number) => string;
    /** Why silence and bells stay as they are once begun. */
    beforeStart: string;
    /** "Goes on with the screen locked, as long as the sound is on." */
    goesOnLocked: string;
    /** "On this device it pauses when the screen is locked." */
    stopsLocked: string;
    /** "This device may turn its screen off meanwhile." */
    screenMaySleep: string;
  };
}
