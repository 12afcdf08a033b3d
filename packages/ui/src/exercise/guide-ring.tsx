import { Arc } from "./arc.tsx";
import { Beads } from "./beads.tsx";
import type { Pattern, Timeline } from "./due.ts";
import { beadsOf, beadsTold } from "./motions.ts";
import type { PlayerEngine, PlayerView } from "./player-engine.ts";
import { usePassing } from "./use-passing.ts";
import { ringSteps } from "./way-points.ts";

const PARTS_OF_SILENCE = 24;

/** What passes, around the figure: of a breath, of the steps, or of the whole time. */
export function GuideRing({
  timeline,
  engine,
  view: { state, moment },
  still,
}: {
  timeline: Timeline;
  engine: PlayerEngine;
  view: PlayerView;
  still: boolean;
}) {
  const { guide, totalSeconds } = timeline;
  const breath = moment.segment?.breath ?? null;
  const begun = state !== "ready" || moment.at > 0;
  const over = state === "finished";
  if (breath && still && !over) return <BreathBeads pattern={breath.pattern} begun={begun} engine={engine} />;
  if (breath && guide === "breath" && !over) {
    const { pattern, since } = breath;
    const id = `breath:${since}:${pattern.cycleSeconds}`;
    return <Arc id={id} from={since} seconds={pattern.cycleSeconds} repeats engine={engine} />;
  }
  if (guide === "silent" || guide === "breath") {
    if (still) return <TimeBeads total={totalSeconds} engine={engine} />;
    return <Arc id={`whole:${totalSeconds}`} from={0} seconds={totalSeconds} engine={engine} />;
  }
  const steps = ringSteps(timeline.segments);
  const here = steps.findLastIndex(({ start }) => start <= moment.at);
  return <Beads groups={steps.map(() => 1)} told={begun ? here + 1 : 0} current={begun ? here : -1} />;
}

/** A bead a second, in groups for the phases of a breath. */
function BreathBeads({ pattern, begun, engine }: { pattern: Pattern; begun: boolean; engine: PlayerEngine }) {
  const told = usePassing(engine, ({ moment: { breath } }) =>
    begun && breath ? beadsTold(pattern, breath) : 0,
  );
  return <Beads groups={beadsOf(pattern)} told={told} current={told - 1} />;
}

function TimeBeads({ total, engine }: { total: number; engine: PlayerEngine }) {
  const told = usePassing(engine, ({ moment }) => Math.floor((moment.at / total) * PARTS_OF_SILENCE + 1e-6));
  return <Beads groups={Array.from({ length: PARTS_OF_SILENCE }, () => 1)} told={told} current={-1} />;
}
