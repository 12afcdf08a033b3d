import type { CSSProperties } from "react";
import type { PlayerSettings } from "./player-settings.ts";

/** The room after dark: for a bedroom, and next to nothing at all. Words keep 4.5:1, also on the circles; arc and beads 3:1. */
const rooms: Record<PlayerSettings["screen"], Record<`--${string}`, string>> = {
  room: {},
  dim: {
    "--room": "#071514",
    "--room-ink": "#b9ccc7",
    "--room-ink-2": "#8a9f9a",
    "--room-control": "#132523",
    "--room-track": "#172b29",
    "--room-1": "#0d2120",
    "--room-2": "#14302e",
    "--room-3": "#365a55",
    "--room-gold": "#9a7b3c",
  },
  dark: {
    "--room": "#000000",
    "--room-ink": "#8b9996",
    "--room-ink-2": "#788683",
    "--room-control": "#0b1211",
    "--room-track": "#111a19",
    "--room-1": "#050b0a",
    "--room-2": "#081211",
    "--room-3": "#22302e",
    "--room-gold": "#7a6230",
  },
};

/** Fields and switches of the design system take on the room's colours. */
export const fieldColours: CSSProperties & Record<`--${string}`, string> = {
  "--surface": "var(--room-control)",
  "--sunken": "var(--room-track)",
  "--paper": "var(--room)",
  "--ink": "var(--room-ink)",
  "--ink-2": "var(--room-ink-2)",
  "--ink-3": "var(--room-ink-2)",
  "--line": "var(--room-track)",
  "--line-strong": "color-mix(in srgb, var(--room-ink-2) 60%, var(--room))",
  "--control": "var(--room-ink-2)",
  "--brand": "var(--room-ink)",
  "--brand-strong": "var(--room-ink)",
  "--brand-ink": "var(--room)",
  "--brand-wash": "var(--room-track)",
  "--brand-line": "var(--room-3)",
};

export const roomColours = (screen: PlayerSettings["screen"]): CSSProperties => ({
  colorScheme: "dark",
  ...rooms[screen],
});
