import type { ReactNode } from "react";
import { SkipLink } from "./app-shell.tsx";
import { cx } from "./class-names.ts";
import { plainLink, type LinkItem, type RenderLink } from "./link-item.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface CompanionShellProps {
  skipLabel: string;
  navLabel: string;
  /** At the left of the top bar: the logo, or where one is ("PHQ-9 · 4 of 9"). */
  start: ReactNode;
  /** At the right of it on every screen: crisis help. Use `buttonClass({ variant: "help" })`. */
  help: ReactNode;
  /** Right under the bar, edge to edge: no network, progress. */
  banner?: ReactNode;
  /** The bottom bar. Left out during a task, which then has `footer`. */
  nav?: readonly (LinkItem & { icon: ReactNode })[] | undefined;
  /** Within thumb's reach on a page that fits, at its end on one that does not: Back and Next. Never over what is answered. */
  footer?: ReactNode;
  renderLink?: RenderLink | undefined;
  children: ReactNode;
}

/** The companion's frame: one column, help always at the top right, everything else within reach of a thumb. */
export function CompanionShell({
  skipLabel,
  navLabel,
  start,
  help,
  banner,
  nav,
  footer,
  renderLink = plainLink,
  children,
}: CompanionShellProps) {
  return (
    <div data-density="touch" className="flex min-h-dvh flex-col bg-paper text-ink">
      <SkipLink>{skipLabel}</SkipLink>
      <header className="pt-[env(safe-area-inset-top)] print:hidden">
        <div className="mx-auto flex min-h-16 w-full max-w-xl items-center justify-between gap-4 px-[18px] py-3">
          <div className="min-w-0 text-ink-2">{start}</div>
          <div className="shrink-0">{help}</div>
        </div>
      </header>
      {banner}
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto flex w-full max-w-xl flex-1 flex-col px-[18px] pt-1 pb-8"
      >
        {children}
      </main>
      {footer ? (
        <footer className="pb-[env(safe-area-inset-bottom)] print:hidden">
          <div className="mx-auto w-full max-w-xl px-[18px] pt-3 pb-5">{footer}</div>
        </footer>
      ) : null}
      {nav ? (
        <>
          <div
            aria-hidden="true"
            className="h-[calc(4.5rem+env(safe-area-inset-bottom))] shrink-0 [@media(max-height:26rem)]:hidden print:hidden"
          />
          <BottomNav label={navLabel} items={nav} renderLink={renderLink} />
        </>
      ) : null}
    </div>
  );
}

function BottomNav({
  label,
  items,
  renderLink,
}: {
  label: string;
  items: readonly (LinkItem & { icon: ReactNode })[];
  renderLink: RenderLink;
}) {
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] [@media(max-height:26rem)]:static print:hidden"
    >
      <ul className="mx-auto flex w-full max-w-xl justify-around gap-1 px-1.5">
        {items.map((item) => (
          <li key={item.id} className="min-w-0 flex-1">
            {renderLink({
              href: item.href,
              "aria-current": item.current ? "page" : undefined,
              className: cx(
                "flex min-h-[4.25rem] flex-col items-center justify-center gap-1 rounded-2 px-0.5 py-2 text-center text-s font-medium no-underline",
                item.current ? "font-semibold text-brand" : "text-ink-2",
              ),
              children: (
                <>
                  <span className="relative block w-max">
                    {item.icon}
                    {item.count ? (
                      <span
                        aria-hidden="true"
                        className="absolute -top-0.5 -right-1.5 size-2 rounded-full bg-gold ring-2 ring-surface"
                      />
                    ) : null}
                  </span>
                  <span>{item.label}</span>
                  {item.count && item.countLabel ? <VisuallyHidden>{item.countLabel}</VisuallyHidden> : null}
                </>
              ),
            })}
          </li>
        ))}
      </ul>
    </nav>
  );
}
