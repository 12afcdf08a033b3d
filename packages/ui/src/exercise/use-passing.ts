import { useSyncExternalStore } from "react";
import type { PlayerEngine, PlayerView } from "./player-engine.ts";

/** A figure that changes as seconds pass: who shows it renders anew with it, and nobody else. */
export function usePassing<Figure extends number | null>(
  engine: PlayerEngine,
  read: (view: PlayerView) => Figure,
): Figure {
  const now = () => read(engine.view());
  return useSyncExternalStore(engine.subscribe, now, now);
}
