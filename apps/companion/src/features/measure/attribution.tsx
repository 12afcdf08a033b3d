import type { MeasureDefinition } from "@goldthread/domain/measure/definition";

/** Whose questions they are, as their licence asks. */
export function Attribution({ measure, className }: { measure: MeasureDefinition; className?: string }) {
  return (
    <p lang="en" className={`text-m text-ink-3 ${className ?? ""}`}>
      {measure.licence.attribution}
    </p>
  );
}
