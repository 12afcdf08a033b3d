import type { SeverityBand } from "./trajectory-layout.ts";

/** What the lines and grounds of a trajectory mean, in words. Gives nothing when there is nothing to explain. */
export function TrajectoryKey({
  bands,
  range,
  caseness,
  baseline,
}: {
  bands: readonly SeverityBand[];
  range: readonly [number, number];
  caseness?: { label: string } | undefined;
  baseline?: { label: string } | undefined;
}) {
  if (bands.length === 0 && !caseness && !baseline) return null;
  return (
    <figcaption className="mt-3 flex flex-col gap-1.5 text-xs text-ink-3 touch:text-m">
      {bands.length > 0 ? (
        <ul className="flex flex-wrap gap-x-3 gap-y-1">
          {bands.map((band, index) => (
            <li key={band.from} className="flex items-center gap-1.5">
              <span
                data-band
                data-swatch
                className="size-3 rounded-[3px] border border-line-strong"
                style={{ background: `var(--band-${band.level})` }}
              />
              <span>
                <span className="tabular">
                  {band.from}–{(bands[index + 1]?.from ?? range[1] + 1) - 1}
                </span>{" "}
                {band.label}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {baseline ? (
        <p className="flex items-baseline gap-2">
          <span
            data-band
            data-swatch
            className="h-2.5 w-5 shrink-0 translate-y-px border-y border-dashed border-gold bg-gold-wash"
          />
          {baseline.label}
        </p>
      ) : null}
      {caseness ? (
        <p className="flex items-baseline gap-2">
          <span data-swatch className="w-5 shrink-0 -translate-y-[3px] border-t border-dashed border-risk" />
          {caseness.label}
        </p>
      ) : null}
    </figcaption>
  );
}
