import { drawings } from "./drawings.ts";

/** The picture of an exercise, by its key; an unknown key is drawn as slow breath. It says nothing the words do not. */
export function ExercisePicture({ picture, size = 48 }: { picture: string; size?: number }) {
  const drawing = drawings[picture] ?? drawings["resonant-breathing"];
  return (
    <svg
      viewBox="0 0 64 64"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      fill="none"
      strokeWidth={2.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
    >
      <path d={drawing?.wash} className="fill-brand-wash forced-colors:fill-none" />
      <path d={drawing?.line} className="stroke-brand forced-colors:stroke-[CanvasText]" />
      <path d={drawing?.thread} className="stroke-gold forced-colors:stroke-[Highlight]" />
    </svg>
  );
}
