import { cx } from "../class-names.ts";
import { beadPlaces } from "./motions.ts";

const RADIUS = 150;

/** A ring of beads in groups, told one after another: what shows time passing where nothing may move. */
export function Beads({
  groups,
  told,
  current,
}: {
  groups: readonly number[];
  told: number;
  current: number;
}) {
  const { turns, apart } = beadPlaces(groups);
  const size = Math.max(2.5, Math.min(8, RADIUS * Math.PI * 0.6 * apart));
  return (
    <svg
      viewBox="-166 -166 332 332"
      aria-hidden="true"
      focusable="false"
      className="absolute inset-0 size-full"
    >
      <circle r={RADIUS} strokeWidth={1.25} className="fill-none stroke-room-track" />
      {turns.map((turn, bead) => (
        <circle
          key={turn}
          cx={(Math.sin(turn * 2 * Math.PI) * RADIUS).toFixed(2)}
          cy={(-Math.cos(turn * 2 * Math.PI) * RADIUS).toFixed(2)}
          r={bead === current ? size * 1.35 : size}
          strokeWidth={1.25}
          className={cx(
            bead < told
              ? "fill-room-gold stroke-room-gold forced-colors:fill-[Highlight] forced-colors:stroke-[Highlight]"
              : "fill-room-track stroke-room-ink-2 forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]",
          )}
        />
      ))}
    </svg>
  );
}
