import { cx } from "./class-names.ts";

/** One dot a day, oldest first; gold where something was done. No row is ever "broken". `label` says it in words. */
export function SevenDots({
  days,
  label,
  showLabel = true,
  className,
}: {
  days: readonly boolean[];
  label: string;
  showLabel?: boolean | undefined;
  className?: string | undefined;
}) {
  return (
    <div className={className}>
      <div aria-hidden="true" className="flex gap-[5px]">
        {[...days.entries()].map(([day, done]) => (
          <span
            key={day}
            data-swatch
            className={cx(
              "size-[9px] rounded-full border print:border-ink",
              done ? "border-gold bg-gold" : "border-line-strong bg-line",
            )}
          />
        ))}
      </div>
      <p className={showLabel ? "mt-1.5 text-s text-ink-3 touch:text-m" : "sr-only"}>{label}</p>
    </div>
  );
}
