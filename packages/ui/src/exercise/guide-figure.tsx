import type { ReactNode } from "react";
import { cx } from "../class-names.ts";
import { Arc } from "./arc.tsx";
import { Beads } from "./beads.tsx";
import { BodyFigure } from "./body-figure.tsx";
import type { Timeline } from "./due.ts";
import { Lungs } from "./lungs.tsx";
import { beadsOf, beadsTold } from "./motions.ts";
import type { PlayerEngine, PlayerView } from "./player-engine.ts";
import { ringSteps } from "./way-points.ts";

const PARTS_OF_SILENCE = 24;

/** One figure: a breath, a ring of steps, a body, or next to nothing. `still`: beads tell the time, and nothing moves. */
export function GuideFigure({
  timeline,
  engine,
  view,
  still,
  word,
  place,
}: {
  timeline: Timeline;
  engine: PlayerEngine;
  view: PlayerView;
  still: boolean;
  word: string;
  /** Name of the part of the body. */
  place: string | null;
}) {
  const { moment, state } = view;
  const running = state === "running";
  const breath = moment.segment?.breath ?? null;
  if (timeline.guide === "body" && !breath)
    return (
      <div className="flex flex-col items-center gap-3">
        <BodyFigure place={moment.place} />
        <p aria-hidden="true" className="voice min-h-8 text-center text-2xl text-room-ink">
          {running ? (place ?? word) : word}
        </p>
      </div>
    );
  const count = running && moment.breath ? Math.ceil(moment.breath.secondsLeft - 1e-6) : null;
  return (
    <div className={cx("relative grid aspect-square w-[min(84vw,46dvh,24rem)] min-w-56 place-items-center")}>
      <RingOf {...{ timeline, engine, view, still }} />
      <Lungs breath={breath} still={still} engine={engine} view={view} />
      <div className="relative flex max-w-[62%] flex-col items-center text-center" aria-hidden="true">
        <p className={cx("voice leading-tight text-room-ink", wordSize(word))}>{word}</p>
        <p className="mt-1 h-6 text-l text-room-ink tabular">{count ?? ""}</p>
      </div>
    </div>
  );
}

function wordSize(word: string): string {
  if (word.length > 13) return "max-w-[9rem] text-xl";
  return word.length > 11 ? "text-3xl" : "text-[clamp(1.75rem,10vw,2.625rem)]";
}

function RingOf({
  timeline,
  engine,
  view,
  still,
}: {
  timeline: Timeline;
  engine: PlayerEngine;
  view: PlayerView;
  still: boolean;
}): ReactNode {
  const { moment, state } = view;
  const breath = moment.segment?.breath ?? null;
  const begun = state !== "ready" || moment.at > 0;
  if (breath && (timeline.guide === "breath" || still)) {
    const { pattern, since } = breath;
    if (!still)
      return (
        <Arc
          id={`breath:${since}:${pattern.cycleSeconds}`}
          from={since}
          seconds={pattern.cycleSeconds}
          repeats
          engine={engine}
          view={view}
        />
      );
    const told = begun && moment.breath ? beadsTold(pattern, moment.breath) : 0;
    return <Beads groups={beadsOf(pattern)} told={told} current={told - 1} />;
  }
  if (timeline.guide === "silent" || timeline.guide === "breath") {
    if (!still)
      return <Arc id="whole" from={0} seconds={timeline.totalSeconds} engine={engine} view={view} />;
    const told = Math.floor((moment.at / timeline.totalSeconds) * PARTS_OF_SILENCE + 1e-6);
    return <Beads groups={Array.from({ length: PARTS_OF_SILENCE }, () => 1)} told={told} current={-1} />;
  }
  const steps = ringSteps(timeline.segments);
  const here = steps.findLastIndex(({ start }) => start <= moment.at);
  return <Beads groups={steps.map(() => 1)} told={begun ? here + 1 : 0} current={begun ? here : -1} />;
}
