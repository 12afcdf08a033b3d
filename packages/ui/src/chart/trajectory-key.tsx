import type { ReactNode } from "react";
import { GapSign, MarkSign } from "./signs.tsx";
import type {
  GapKind,
  MarkKind,
  SeverityBand,
  TrajectoryMark,
  TrajectoryMeasure,
} from "./trajectory-layout.ts";

const MARK_KINDS: readonly MarkKind[] = ["session", "plan", "prescription", "event"];
const GAP_KINDS: readonly GapKind[] = ["missed", "unscored"];
const SIGN_PX = 14;

/** What one measure's lines and grounds mean, in words. Gives nothing when there is nothing to explain. */
export function MeasureKey({
  measure: { name, bands, range, caseness, baseline, direction },
  named,
  showBands,
  plain,
  formatValue,
}: {
  measure: TrajectoryMeasure;
  /** Whether it needs its name: there are several. */
  named: boolean;
  showBands: boolean;
  /** Bands without their figures. */
  plain: boolean;
  formatValue: (value: number) => string;
}) {
  const listed = showBands ? (bands ?? []) : [];
  if (listed.length === 0 && !caseness && !baseline && direction === undefined) return null;
  return (
    <div className="flex flex-col gap-1.5">
      {named ? <p className="mt-1 font-semibold text-ink-2">{name}</p> : null}
      {listed.length > 0 ? (
        <ul className="flex flex-wrap gap-x-3 gap-y-1">
          {listed.map((band, index) => (
            <li key={band.from} className="flex min-w-0 items-baseline gap-1.5">
              <span
                data-band
                data-swatch
                className="size-3 shrink-0 translate-y-px rounded-[3px] border border-line-strong"
                style={{ background: `var(--band-${band.level})` }}
              />
              <span className="min-w-0">
                {plain ? null : (
                  <span className="tabular">{bandFigures(band, listed[index + 1], range, formatValue)} </span>
                )}
                {band.label}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {direction === undefined ? null : <p>{direction}</p>}
      {baseline ? (
        <Line>
          <span
            data-band
            data-swatch
            className="h-2.5 w-5 shrink-0 translate-y-px border-y border-dotted border-gold bg-gold-wash print:border-black"
          />
          {baseline.label}
        </Line>
      ) : null}
      {caseness ? (
        <Line>
          <span
            data-swatch
            className="w-5 shrink-0 -translate-y-[3px] border-t-[1.5px] border-dashed border-risk"
          />
          {caseness.label}
        </Line>
      ) : null}
    </div>
  );
}

function Line({ children }: { children: ReactNode }) {
  return <p className="flex items-baseline gap-2">{children}</p>;
}

/** From where to where a band reaches: "5–9"; "1.5+" when its end is not known. */
export function bandFigures(
  band: SeverityBand,
  next: SeverityBand | undefined,
  range: readonly [number, number],
  formatValue: (value: number) => string,
): string {
  const whole = [band.from, next?.from ?? range[1], range[1]].every(Number.isInteger);
  const to = band.to ?? (next === undefined ? range[1] : whole ? next.from - 1 : null);
  if (to === null) return `${formatValue(band.from)}+`;
  return to === band.from ? formatValue(to) : `${formatValue(band.from)}–${formatValue(to)}`;
}

/** The shapes of what happened and of what is missing, with their words; only those that occur. */
export function SignKey({
  measures,
  marks,
  words,
}: {
  measures: readonly TrajectoryMeasure[];
  marks: readonly TrajectoryMark[];
  words: {
    marks?: Partial<Record<MarkKind, string>> | undefined;
    gaps?: Partial<Record<GapKind, string>> | undefined;
  };
}) {
  const happened = MARK_KINDS.filter((kind) => marks.some((mark) => (mark.kind ?? "event") === kind));
  const missing = GAP_KINDS.filter((kind) =>
    measures.some(({ gaps = [] }) => gaps.some((gap) => gap.kind === kind)),
  );
  const middle = SIGN_PX / 2;
  const signs = [
    ...happened.map((kind) => ({
      kind,
      words: words.marks?.[kind],
      sign: <MarkSign kind={kind} x={middle} y={middle} />,
    })),
    ...missing.map((kind) => ({
      kind,
      words: words.gaps?.[kind],
      sign: <GapSign kind={kind} x={middle} y={middle} />,
    })),
  ].filter((each) => each.words !== undefined);
  if (signs.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1">
      {signs.map((each) => (
        <li key={each.kind} className="flex items-center gap-1">
          <svg
            width={SIGN_PX}
            height={SIGN_PX}
            fill="none"
            aria-hidden="true"
            focusable="false"
            className="shrink-0"
          >
            {each.sign}
          </svg>
          {each.words}
        </li>
      ))}
    </ul>
  );
}
