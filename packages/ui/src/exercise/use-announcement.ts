import { useState } from "react";
import { announcement } from "./announce.ts";
import type { PlayerView } from "./player-engine.ts";
import type { BreathKind } from "./due.ts";

/** What the live region says: see `announcement`. A line once read out is not read out again a second later. */
export function useAnnouncement(
  view: PlayerView,
  {
    phases,
    led,
    voice,
    otherwise,
  }: {
    phases: Record<BreathKind, string>;
    led: boolean;
    voice: boolean;
    /** While it does not run: "Paused". */
    otherwise: string;
  },
): string {
  const { state, moment, epoch } = view;
  const [first, setFirst] = useState({ epoch, cycle: 0 });
  if (first.epoch !== epoch) setFirst({ epoch, cycle: moment.breath?.cycle ?? 0 });
  if (state === "asking") return "";
  if (state !== "running") return otherwise;
  return announcement(moment, { phases, firstCycle: first.cycle, led, voice });
}
