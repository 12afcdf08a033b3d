import { cx } from "../class-names.ts";
import type { Place } from "./due.ts";

type Part = Exclude<Place, "wholeBody">;
type Shape = { d: string; width: number } | { x: number; y: number; rx: number; ry: number };

/** Thick round strokes: drawn a little wider in the line's colour and once more in the ground's, they make one outline. */
const shapes: Record<Part, Shape> = {
  upperLegs: { d: "M88 222 L84 284 M112 222 L116 284", width: 28 },
  lowerLegs: { d: "M83 300 L82 358 M117 300 L118 358", width: 22 },
  feet: { d: "M80 378 L70 385 M120 378 L130 385", width: 18 },
  arms: { d: "M63 112 L46 158 L40 198 M137 112 L154 158 L160 198", width: 19 },
  hands: { d: "M38 214 L36 224 M162 214 L164 224", width: 18 },
  hips: { d: "M91 208 L109 208", width: 44 },
  belly: { d: "M92 168 L108 168", width: 44 },
  chest: { d: "M88 126 L112 126", width: 54 },
  shoulders: { d: "M66 106 Q100 93 134 106", width: 24 },
  neck: { d: "M100 72 L100 88", width: 19 },
  head: { x: 100, y: 42, rx: 25, ry: 31 },
  back: { d: "M100 104 L100 208", width: 20 },
  face: { x: 100, y: 49, rx: 15, ry: 17 },
};
/** Joins chest, belly and hips into one trunk. */
const trunk: Shape = { d: "M86 126 L92 166 L90 208 M114 126 L108 166 L110 208", width: 44 };
const parts = Object.keys(shapes) as Part[];
/** Lie upon other parts, and are not seen unless meant. */
const covered: ReadonlySet<Part> = new Set<Part>(["back", "face"]);
const outline = parts.filter((part) => !covered.has(part));

/** A body seen from the front, one part of it in gold. */
export function BodyFigure({ place }: { place: Place | null }) {
  const meant = (part: Part) => place === part || (place === "wholeBody" && !covered.has(part));
  return (
    <svg
      viewBox="20 4 160 396"
      aria-hidden="true"
      focusable="false"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="h-[min(46dvh,24rem)] min-h-52 w-auto"
    >
      <g className="fill-room-3 stroke-room-3 forced-colors:fill-[CanvasText] forced-colors:stroke-[CanvasText]">
        <Drawn shape={trunk} grow={4} />
        {outline.map((part) => (
          <Drawn key={part} shape={shapes[part]} grow={4} />
        ))}
      </g>
      <g className="fill-room-1 stroke-room-1 forced-colors:fill-[Canvas] forced-colors:stroke-[Canvas]">
        <Drawn shape={trunk} grow={0} />
        {outline.map((part) => (
          <Drawn key={part} shape={shapes[part]} grow={0} />
        ))}
      </g>
      {parts.map((part) => (
        <g
          key={part}
          className={cx(
            "fill-room-gold stroke-room-gold transition-opacity duration-700",
            "forced-colors:fill-[Highlight] forced-colors:stroke-[Highlight]",
            meant(part) ? "opacity-100" : "opacity-0",
          )}
        >
          <Drawn shape={shapes[part]} grow={-5} />
        </g>
      ))}
    </svg>
  );
}

function Drawn({ shape, grow }: { shape: Shape; grow: number }) {
  if ("d" in shape) return <path d={shape.d} strokeWidth={shape.width + grow} fill="none" />;
  return (
    <ellipse cx={shape.x} cy={shape.y} rx={shape.rx + grow / 2} ry={shape.ry + grow / 2} strokeWidth={0} />
  );
}
