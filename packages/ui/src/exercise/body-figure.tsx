import { useId } from "react";
import { cx } from "../class-names.ts";
import { bodyOutline, bodyPlaces, type BodyPlace } from "./body-places.ts";
import type { Place } from "./due.ts";

const places = Object.entries(bodyPlaces);
const middle = 100;
/** As the circles of the breath: a soft edge around what is meant. */
const rings = [
  { size: 1, look: "opacity-35" },
  { size: 0.72, look: "opacity-100" },
];
const outline = "fill-none stroke-room-3 forced-colors:stroke-[CanvasText]";
const whole =
  "fill-room-gold/25 stroke-room-gold forced-colors:fill-none forced-colors:stroke-[Highlight] forced-colors:[stroke-width:6]";

/** A body seen from the front, one part of it, or its whole line, in gold. */
export function BodyFigure({ place }: { place: Place | null }) {
  const body = useId();
  const shown = (meant: boolean) =>
    cx("transition-opacity duration-700", meant ? "opacity-100" : "opacity-0");
  return (
    <svg
      viewBox="20 2 160 394"
      aria-hidden="true"
      focusable="false"
      strokeWidth={2.5}
      strokeLinejoin="round"
      className="h-[max(9.5rem,min(100cqh-27rem,24rem))] w-auto lying:h-[max(10rem,100cqh-9rem)]"
    >
      <clipPath id={body}>
        <path d={bodyOutline} />
      </clipPath>
      <path d={bodyOutline} className="fill-room-1 forced-colors:fill-[Canvas]" />
      <g clipPath={`url(#${body})`} className="fill-room-gold forced-colors:fill-[Highlight]">
        {places.map(([name, at]) => (
          <g key={name} className={shown(place === name)}>
            <Spot {...at} />
          </g>
        ))}
      </g>
      <path d={bodyOutline} className={outline} />
      <path d={bodyOutline} className={cx(whole, shown(place === "wholeBody"))} />
    </svg>
  );
}

function Spot({ aside, down, wide, high, tilt = 0 }: BodyPlace) {
  const sides = aside === 0 ? [1] : [1, -1];
  return sides.flatMap((side) =>
    rings.map(({ size, look }) => (
      <ellipse
        key={`${side}:${size}`}
        cx={middle + side * aside}
        cy={down}
        rx={wide * size}
        ry={high * size}
        transform={`rotate(${side * tilt} ${middle + side * aside} ${down})`}
        className={look}
      />
    )),
  );
}
