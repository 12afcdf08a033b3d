import { useId, type ComponentPropsWithRef, type MouseEvent, type ReactNode } from "react";
import { cx } from "./class-names.ts";

/** `primary`: one a view. `help`: crisis help, the only red at rest. `inverse`: on brand ground. `room`: in the exercise room. */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger" | "help" | "inverse" | "room";
/** `s` for table rows, `m` the default, `l` for a single decisive step. */
export type ButtonSize = "s" | "m" | "l";

const variants: Record<ButtonVariant, string> = {
  primary: "border border-brand bg-brand text-brand-ink hover:border-brand-strong hover:bg-brand-strong",
  secondary: "border border-line-strong bg-surface text-ink shadow-1 hover:bg-sunken touch:shadow-none",
  quiet: "border border-transparent text-ink-2 hover:bg-sunken hover:text-ink",
  danger: "border border-risk bg-risk text-risk-ink hover:border-risk-strong hover:bg-risk-strong",
  help: "border border-transparent bg-risk-wash text-risk hover:border-risk touch:px-5!",
  inverse: "border border-brand-ink bg-brand-ink text-brand hover:opacity-90",
  room: "border border-transparent bg-room-control text-room-ink hover:bg-room-track",
};

const sizes: Record<ButtonSize, string> = {
  s: "min-h-7 gap-1.5 px-2.5 py-1 text-s touch:min-h-12 touch:px-5 touch:text-l",
  m: "min-h-[2.125rem] gap-2 px-3 py-1.5 text-s touch:min-h-12 touch:px-6 touch:text-l",
  l: "min-h-10 gap-2 px-5 py-2 text-m touch:min-h-14 touch:px-8 touch:text-l",
};

/** Classes that make a link (or any element) look like a button: `<Link className={buttonClass({ variant: "secondary" })}>`. */
export function buttonClass({
  variant = "primary",
  size = "m",
  className,
}: {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  className?: string | undefined;
} = {}): string {
  return cx(
    "inline-flex items-center justify-center rounded-[7px] text-center font-semibold no-underline transition-colors touch:rounded-full",
    "aria-disabled:opacity-55 disabled:opacity-55 print:hidden",
    variants[variant],
    sizes[size],
    className,
  );
}

export interface ButtonProps extends Omit<ComponentPropsWithRef<"button">, "disabled"> {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** Work is under way: stays focusable, ignores presses, says so to assistive technology. */
  pending?: boolean | undefined;
  /** Read out while pending, such as "Saving". */
  pendingLabel?: string | undefined;
  disabled?: boolean | undefined;
  /** Why it cannot be pressed now. Disables the button, keeps it reachable, and shows the reason beneath. */
  disabledReason?: ReactNode;
}

/** A native button. Verbs only. A disabled one with a reason is preferred to a hidden one. */
export function Button({
  variant,
  size,
  pending = false,
  pendingLabel,
  disabled = false,
  disabledReason,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const blocked = pending || disabled || Boolean(disabledReason);
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (blocked) event.preventDefault();
    else onClick?.(event);
  };
  const button = (
    <button
      {...rest}
      type={type}
      onClick={press}
      className={buttonClass({ variant, size, className })}
      aria-disabled={blocked || undefined}
      aria-busy={pending || undefined}
      aria-describedby={cx(rest["aria-describedby"], disabledReason ? reasonId : "") || undefined}
    >
      {pending ? <PendingDots /> : null}
      {children}
      {pending && pendingLabel ? (
        <span role="status" className="sr-only">
          {pendingLabel}
        </span>
      ) : null}
    </button>
  );
  if (!disabledReason) return button;
  return (
    <span className="inline-flex flex-col items-start gap-1">
      {button}
      <span id={reasonId} className="text-xs text-ink-2 touch:text-s">
        {disabledReason}
      </span>
    </span>
  );
}

function PendingDots() {
  return (
    <span aria-hidden="true" className="inline-flex gap-0.5">
      {[0, 1, 2].map((dot) => (
        <span
          key={dot}
          className="size-1 animate-breathe-dots rounded-full bg-current"
          style={{ animationDelay: `${dot * 180}ms` }}
        />
      ))}
    </span>
  );
}

/** A square button that shows only an icon; `label` is its name and its hover title. */
export function IconButton({
  label,
  children,
  className,
  variant = "quiet",
  type = "button",
  ...rest
}: Omit<ComponentPropsWithRef<"button">, "aria-label" | "title"> & {
  label: string;
  variant?: ButtonVariant | undefined;
}) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className={cx(
        "inline-grid size-8 shrink-0 place-items-center rounded-[7px] transition-colors touch:size-12 touch:rounded-full print:hidden",
        variants[variant],
        className,
      )}
    >
      {children}
    </button>
  );
}
