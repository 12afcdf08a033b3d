import { cx } from "./class-names.ts";

/** Three points on one gold thread. `label` names it; without one it is decoration. `word` sets the name beside it. */
export function Logo({
  size = 24,
  label,
  word,
  className,
}: {
  size?: number | undefined;
  label?: string | undefined;
  word?: string | undefined;
  className?: string | undefined;
}) {
  return (
    <span className={cx("inline-flex items-center gap-2.5", className)}>
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        focusable="false"
        {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      >
        <path
          d="M3.2 4.400C9 4.7 6.4 11.5 12 12s3 7.3 8.8 7.6"
          stroke="var(--gold)"
          strokeWidth="2.2"
          strokeLinecap="round"
        />
        <circle cx="3.2" cy="4.4" r="2.5" fill="var(--brand)" />
        <circle cx="12" cy="12" r="2.5" fill="var(--brand)" />
        <circle cx="20.8" cy="19.6" r="2.5" fill="var(--brand)" />
      </svg>
      {word ? <span className="voice text-xl font-medium text-ink">{word}</span> : null}
    </span>
  );
}
