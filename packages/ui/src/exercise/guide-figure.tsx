import type { CSSProperties } from "react";
import { cx } from "../class-names.ts";
import { BodyFigure } from "./body-figure.tsx";
import type { Timeline } from "./due.ts";
import { ExercisePicture } from "./exercise-picture.tsx";
import { GuideRing } from "./guide-ring.tsx";
import { Lungs } from "./lungs.tsx";
import type { PlayerEngine, PlayerView } from "./player-engine.ts";
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
  place,
  picture,
}: {
  timeline: Timeline;
  engine: PlayerEngine;
  view: PlayerView;
  still: boolean;
  word: string;
  /** Name of the part of the body. */
  place: string | null;
  /** Key of a drawing. */
  picture: string | undefined;
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
  const drawn = picture !== undefined && timeline.guide !== "breath" && !breath && moment.word === null;
  return (
    <div className="relative grid aspect-square w-[min(84vw,46dvh,24rem)] min-w-56 place-items-center">
      <GuideRing {...{ timeline, engine, view, still }} />
      <Lungs breath={breath} still={still} bare={drawn} engine={engine} />
      <div className="relative flex max-w-[62%] flex-col items-center text-center" aria-hidden="true">
        {drawn ? (
          <div style={pictureColours} className="w-[7.5rem] max-w-full [&>svg]:h-auto [&>svg]:w-full">
            <ExercisePicture picture={picture} />
          </div>
        ) : null}
        <p
          className={cx("voice leading-tight text-room-ink", drawn ? "max-w-[9rem] text-xl" : wordSize(word))}
        >
          {word}
        </p>
        {breath ? <Count engine={engine} /> : null}
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

function wordSize(word: string): string {
  if (word.length > 13) return "max-w-[9rem] text-xl";
  return word.length > 11 ? "text-3xl" : "text-[clamp(1.75rem,10vw,2.625rem)]";
}
