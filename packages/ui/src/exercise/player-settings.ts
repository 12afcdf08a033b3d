/** What a person sets once and finds again: plain data, kept by the app. Volumes are 0 to 1. */
export interface PlayerSettings {
  /** false: no sound at all, whatever the volumes. */
  sound: boolean;
  volumes: { strikes: number; breath: number; noise: number; voice: number };
  /** The device reads the captions aloud. */
  voice: boolean;
  vibration: boolean;
  captions: boolean;
  /** `more`: words that can be spared are left out. Part of the timeline's options. */
  silence: "usual" | "more";
  /** Minutes between bells. Part of the timeline's options. */
  intervalMinutes: number | null;
  screen: "room" | "dim" | "dark";
}

export const defaultPlayerSettings: PlayerSettings = {
  sound: true,
  volumes: { strikes: 0.7, breath: 0.5, noise: 0.5, voice: 0.8 },
  voice: false,
  vibration: true,
  captions: true,
  silence: "usual",
  intervalMinutes: null,
  screen: "room",
};

export type Voice = keyof PlayerSettings["volumes"];

/** Whether something stored, perhaps by an older version, can be used as it is. */
export function isPlayerSettings(value: unknown): value is PlayerSettings {
  if (!isRecord(value) || !isRecord(value["volumes"])) return false;
  const { volumes } = value;
  const switches = ["sound", "voice", "vibration", "captions"].every(
    (name) => typeof value[name] === "boolean",
  );
  const loud = ["strikes", "breath", "noise", "voice"].every((name) => {
    const volume = volumes[name];
    return typeof volume === "number" && volume >= 0 && volume <= 1;
  });
  const minutes = value["intervalMinutes"];
  return (
    switches &&
    loud &&
    (minutes === null || (typeof minutes === "number" && minutes > 0)) &&
    ["usual", "more"].includes(String(value["silence"])) &&
    ["room", "dim", "dark"].includes(String(value["screen"]))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
