import { useImperativeHandle, useRef, type Ref } from "react";
import { cx } from "../class-names.ts";
import { fullness, type BreathMoment } from "./timeline.ts";

/** Moves the figure without React: called on every frame. */
export interface FigureHandle {
  show: (moment: BreathMoment) => void;
}

const RING_RADIUS = 150;
const RING_LENGTH = 2 * Math.PI * RING_RADIUS;
/** The circles never vanish: this much of their size is left when the lungs are empty. */
const LEAST_SIZE = 0.6;

/**
 * Three circles that fill and empty with the breath; the gold ring shows the breath's time passing.
 * `still` moves nothing: the ring goes on by whole seconds and dots count the phase.
 */
export function BreathingFigure({
  ref,
  still,
  word,
  count,
  phaseSeconds,
  dim,
}: {
  ref: Ref<FigureHandle>;
  still: boolean;
  word: string;
  count: number | null;
  phaseSeconds: number;
  dim: boolean;
}) {
  const lungs = useRef<SVGGElement>(null);
  const ring = useRef<SVGCircleElement>(null);
  useImperativeHandle(
    ref,
    () => ({
      show(moment) {
        if (!still && lungs.current)
          lungs.current.style.transform = `scale(${(LEAST_SIZE + (1 - LEAST_SIZE) * fullness(moment)).toFixed(4)})`;
        if (ring.current)
          ring.current.style.strokeDashoffset = String(RING_LENGTH * (1 - moment.breathProgress));
      },
    }),
    [still],
  );
  const seconds = Math.min(12, Math.ceil(phaseSeconds - 1e-9));
  return (
    <div className="relative grid aspect-square w-[min(84vw,46dvh,23rem)] min-w-52 place-items-center">
      <svg
        viewBox="-160 -160 320 320"
        aria-hidden="true"
        focusable="false"
        className="absolute inset-0 size-full"
        fill="none"
      >
        <circle r={RING_RADIUS} stroke="var(--room-track)" strokeWidth={1} />
        <circle
          ref={ring}
          r={RING_RADIUS}
          stroke="var(--room-gold)"
          strokeWidth={4}
          strokeLinecap="round"
          strokeDasharray={RING_LENGTH}
          strokeDashoffset={RING_LENGTH}
          transform="rotate(-90)"
          opacity={dim ? 0.5 : 1}
        />
        <g ref={lungs} style={{ transform: `scale(${still ? 0.8 : LEAST_SIZE})` }}>
          <circle r={120} fill="var(--room-1)" />
          <circle r={98} fill="var(--room-2)" />
          <circle r={75} fill="var(--room-3)" />
        </g>
      </svg>
      <div className="relative flex flex-col items-center text-center" aria-hidden="true">
        <p
          className={cx(
            "voice leading-tight text-room-ink",
            count === null ? "max-w-[11rem] text-2xl" : "text-[clamp(1.75rem,10vw,2.625rem)]",
          )}
        >
          {word}
        </p>
        <p className="mt-1 h-6 text-l text-room-ink tabular">{count ?? ""}</p>
        {still && count !== null ? (
          <div className="mt-1 flex h-2 gap-1.5">
            {Array.from({ length: seconds }, (_, second) => (
              <span
                key={second}
                className={
                  second < seconds - count + 1
                    ? "size-2 rounded-full bg-room-ink"
                    : "size-2 rounded-full border border-room-ink"
                }
              />
            ))}
          </div>
        ) : null}
      </div>
    </div>
  );
}
