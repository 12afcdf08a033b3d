import type { PlayerLabels } from "@goldthread/ui/exercise/player-labels";
import type { useTranslations } from "use-intl";

type Words = ReturnType<typeof useTranslations<"practice">>;

/** Every word of the room that is not the exercise's own. */
export function playerWords(t: Words): PlayerLabels {
  return {
    start: t("player.start"),
    stop: t("player.stop"),
    pause: t("player.pause"),
    resume: t("player.resume"),
    back: t("room.back"),
    skip: t("room.skip"),
    sound: t("player.sound"),
    feelsBad: t("player.feelsBad"),
    eyesClosed: t("player.eyesClosed"),
    eyesOpen: t("player.eyesOpen"),
    words: t("room.words"),
    settings: t("room.settings"),
    close: t("room.close"),
    phases: {
      in: t("player.in"),
      holdIn: t("player.holdIn"),
      out: t("player.out"),
      holdOut: t("player.holdOut"),
    },
    places: placeWords(t),
    ready: t("player.ready"),
    paused: t("player.paused"),
    interrupted: t("room.interrupted"),
    finished: t("player.finished"),
    silence: t("room.silence"),
    progress: t("player.progress"),
    prompt: {
      answer: t("room.prompt.answer"),
      skip: t("room.prompt.skip"),
      yes: t("room.prompt.yes"),
      no: t("room.prompt.no"),
      charactersLeft: (left) => t("room.prompt.charactersLeft", { left }),
      sorted: (done, of) => t("room.prompt.sorted", { done, of }),
      putBack: t("room.prompt.putBack"),
      full: (max) => t("room.prompt.full", { max }),
      allSorted: t("room.prompt.allSorted"),
    },
    adjust: adjustWords(t),
  };
}

function placeWords(t: Words): PlayerLabels["places"] {
  return {
    wholeBody: t("room.places.wholeBody"),
    feet: t("room.places.feet"),
    lowerLegs: t("room.places.lowerLegs"),
    upperLegs: t("room.places.upperLegs"),
    hips: t("room.places.hips"),
    belly: t("room.places.belly"),
    chest: t("room.places.chest"),
    back: t("room.places.back"),
    shoulders: t("room.places.shoulders"),
    arms: t("room.places.arms"),
    hands: t("room.places.hands"),
    neck: t("room.places.neck"),
    face: t("room.places.face"),
    head: t("room.places.head"),
  };
}

function adjustWords(t: Words): PlayerLabels["adjust"] {
  return {
    volumes: {
      strikes: t("room.adjust.volumes.strikes"),
      breath: t("room.adjust.volumes.breath"),
      noise: t("room.adjust.volumes.noise"),
      voice: t("room.adjust.volumes.voice"),
    },
    voice: t("room.adjust.voice"),
    voiceMissing: t("room.adjust.voiceMissing"),
    vibration: t("room.adjust.vibration"),
    vibrationMissing: t("room.adjust.vibrationMissing"),
    captions: t("room.adjust.captions"),
    screen: t("room.adjust.screen"),
    screens: {
      room: t("room.adjust.screens.room"),
      dim: t("room.adjust.screens.dim"),
      dark: t("room.adjust.screens.dark"),
    },
    silence: t("room.adjust.silence"),
    silences: { usual: t("room.adjust.silences.usual"), more: t("room.adjust.silences.more") },
    interval: t("room.adjust.interval"),
    noInterval: t("room.adjust.noInterval"),
    everyMinutes: (minutes) => t("room.adjust.everyMinutes", { minutes }),
    beforeStart: t("room.adjust.beforeStart"),
    goesOnLocked: t("room.adjust.goesOnLocked"),
    stopsLocked: t("room.adjust.stopsLocked"),
    screenMaySleep: t("room.adjust.screenMaySleep"),
  };
}
