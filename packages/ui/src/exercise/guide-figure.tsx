import type { CSSProperties } from "react";
import { cx } from "../class-names.ts";
import { BodyFigure } from "./body-figure.tsx";
import type { Timeline } from "./due.ts";
import { ExercisePicture } from "./exercise-picture.tsx";
import { GuideRing } from "./guide-ring.tsx";
import { Lungs } from "./lungs.tsx";
import type { PlayerEngine, PlayerView } from "./player-engine.ts";
import type { PlayerLabels } from "./player-labels.ts";
import { usePassing } from "./use-passing.ts";

/** The picture takes on the room's colours. */
const pictureColours: CSSProperties & Record<`--${string}`, string> = {
  "--brand": "var(--room-ink)",
  "--gold": "var(--room-gold)",
  "--brand-wash": "var(--room-2)",
};

/**
 * One figure: a breath, a ring of steps, a body, or next to nothing; where there is neither breath nor word, the
 * exercise's own picture. `still`: beads tell the time, and nothing moves.
 */
export function GuideFigure({
  timeline,
  engine,
  view,
  still,
  word,
  labels: { phases, places },
  picture,
}: {
  timeline: Timeline;
  engine: PlayerEngine;
  view: PlayerView;
  still: boolean;
  word: string;
  labels: Pick<PlayerLabels, "phases" | "places">;
  /** Key of a drawing. */
  picture: string | undefined;
}) {
  const { moment, state } = view;
  const breath = moment.segment?.breath ?? null;
  if (timeline.guide === "body" && !breath)
    return (
      <div className="flex flex-col items-center gap-3">
        <BodyFigure place={moment.place} />
        <p aria-hidden="true" className="voice min-h-8 text-center text-2xl text-room-ink">
          {state === "running" && moment.place ? places[moment.place] : word}
        </p>
      </div>
    );
  const drawn = picture !== undefined && timeline.guide !== "breath" && !breath && moment.word === null;
  return (
    <div className="relative grid aspect-square w-[min(84cqw,max(12.5rem,100cqh-25rem),24rem)] place-items-center [container-type:inline-size] lying:w-[min(44cqw,max(10rem,100cqh-5.5rem),24rem)]">
      <GuideRing {...{ timeline, engine, view, still }} />
      <Lungs breath={breath} still={still} bare={drawn} engine={engine} />
      <div
        className={cx("relative flex flex-col items-center text-center", drawn && "max-w-[62%]")}
        aria-hidden="true"
      >
        {drawn ? (
          <div style={pictureColours} className="w-[39cqw] max-w-[7.5rem] [&>svg]:h-auto [&>svg]:w-full">
            <ExercisePicture picture={picture} />
          </div>
        ) : null}
        <p
          style={
            drawn ? undefined : { fontSize: wordSize(breath ? [word, ...Object.values(phases)] : [word]) }
          }
          className={cx("voice leading-tight text-room-ink", drawn && "max-w-[9rem] text-xl")}
        >
          {word}
        </p>
        {breath && (state === "running" || state === "paused") ? <Count engine={engine} /> : null}
      </div>
    </div>
  );
}

/** Seconds left of a phase. Its place is kept while nothing counts. */
function Count({ engine }: { engine: PlayerEngine }) {
  const left = usePassing(engine, ({ state, moment: { breath } }) =>
    state === "running" && breath ? Math.ceil(breath.secondsLeft - 1e-6) : null,
  );
  return <p className="mt-1 h-6 w-16 [contain:strict] text-l text-room-ink tabular">{left}</p>;
}

/** As large as fits three quarters of the ring. The turns of a breath share one size: nothing jumps from one to the next. */
function wordSize(words: readonly string[]): string {
  return `min(2.625rem, ${160 / Math.max(...words.map(({ length }) => length))}cqw)`;
}
