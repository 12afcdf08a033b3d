import { cx } from "./class-names.ts";

/** How far along, in steps. `label` says it ("4 of 9"). */
export function ProgressSegments({
  done,
  total,
  label,
  className,
}: {
  done: number;
  total: number;
  label: string;
  className?: string | undefined;
}) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={label}
      className={cx("flex gap-1", className)}
    >
      {Array.from({ length: total }, (_, step) => (
        <span
          key={step}
          data-swatch
          className={cx("h-[5px] flex-1 rounded-full transition-colors", step < done ? "bg-gold" : "bg-line")}
        />
      ))}
    </div>
  );
}
