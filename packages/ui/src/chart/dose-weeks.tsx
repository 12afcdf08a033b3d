import { scaleLinear } from "d3-scale";
import { cx } from "../class-names.ts";

export interface DoseWeek {
  id: string;
  /** Which days: "24–30 Nov". */
  days: string;
  /** How often it was done, and how often it was to be done. */
  done: number;
  asked: number;
  /** Both in words: "3 of 5". */
  words: string;
}

const HEIGHT_PX = 56;

/** Practice against dose, a bar a week, oldest first: gold is what was done, the dashed outline what was agreed. */
export function DoseWeeks({
  weeks,
  label,
  className,
}: {
  weeks: readonly DoseWeek[];
  label: string;
  className?: string | undefined;
}) {
  const most = Math.max(1, ...weeks.flatMap(({ done, asked }) => [done, asked]));
  const height = scaleLinear([0, most], [0, HEIGHT_PX]);
  return (
    <ol aria-label={label} className={cx("flex flex-wrap gap-x-4 gap-y-3", className)}>
      {weeks.map(({ id, days, done, asked, words }) => (
        <li key={id} className="flex flex-col gap-1">
          <span aria-hidden="true" className="relative block w-9" style={{ height: HEIGHT_PX }}>
            <span
              data-swatch
              className="absolute inset-x-0 bottom-0 rounded-[3px] bg-gold forced-colors:bg-[CanvasText]"
              style={{ height: height(done) }}
            />
            <span
              className="absolute inset-x-0 bottom-0 rounded-[3px] border border-dashed border-control"
              style={{ height: height(asked) }}
            />
          </span>
          <span className="text-s font-semibold whitespace-nowrap text-ink tabular touch:text-l">
            {words}
          </span>
          <span className="text-xs whitespace-nowrap text-ink-3 touch:text-m">{days}</span>
        </li>
      ))}
    </ol>
  );
}
