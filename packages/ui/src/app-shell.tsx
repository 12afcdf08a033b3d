import { useId, useState, type ReactNode } from "react";
import { cx } from "./class-names.ts";
import { CloseIcon, MenuIcon } from "./icons.tsx";
import { plainLink, type LinkItem, type RenderLink } from "./link-item.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** Nouns that belong together; `label` is the small heading above them. */
export interface NavGroup {
  id: string;
  label?: ReactNode;
  items: readonly LinkItem[];
}

export interface AppShellProps {
  /** Text of the link that jumps to the page. */
  skipLabel: string;
  /** Name of the navigation landmark. */
  navLabel: string;
  menuOpenLabel: string;
  menuCloseLabel: string;
  /** The logo, usually a link home. */
  brand: ReactNode;
  groups: readonly NavGroup[];
  /** At the foot of the rail: who is signed in and where. */
  footer?: ReactNode;
  /** Above everything: no network, demo, read-only. */
  banner?: ReactNode;
  renderLink?: RenderLink | undefined;
  children: ReactNode;
}

/** The portal's frame: a rail of nouns at the left; under 900 px a top bar whose button unfolds it. */
export function AppShell({
  skipLabel,
  navLabel,
  menuOpenLabel,
  menuCloseLabel,
  brand,
  groups,
  footer,
  banner,
  renderLink = plainLink,
  children,
}: AppShellProps) {
  const [open, setOpen] = useState(false);
  const railId = useId();
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink>{skipLabel}</SkipLink>
      {banner}
      <div className="flex flex-1 flex-col rail:grid rail:grid-cols-[13.5rem_minmax(0,1fr)] print:block">
        <div className="border-line max-rail:border-b rail:border-r print:hidden">
          <div className="flex flex-col rail:sticky rail:top-0 rail:h-dvh rail:overflow-y-auto rail:px-3 rail:py-4">
            <div className="flex items-center justify-between gap-3 px-4 py-2.5 rail:px-2.5 rail:pt-0.5 rail:pb-4">
              {brand}
              <button
                type="button"
                aria-expanded={open}
                aria-controls={railId}
                onClick={() => setOpen(!open)}
                className="inline-flex min-h-10 items-center gap-2 rounded-[7px] border border-line-strong bg-surface px-3 text-s font-semibold text-ink rail:hidden"
              >
                {open ? <CloseIcon size={18} /> : <MenuIcon size={18} />}
                {open ? menuCloseLabel : menuOpenLabel}
              </button>
            </div>
            <div
              id={railId}
              className={cx(
                "flex flex-1 flex-col justify-between gap-6 px-3 pb-4 rail:flex rail:p-0",
                !open && "max-rail:hidden",
              )}
            >
              <nav aria-label={navLabel} className="flex flex-col gap-4">
                {groups.map((group) => (
                  <Group key={group.id} group={group} renderLink={renderLink} onGo={() => setOpen(false)} />
                ))}
              </nav>
              {footer ? <div className="border-t border-line px-2.5 pt-2.5">{footer}</div> : null}
            </div>
          </div>
        </div>
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 px-4 pt-5 pb-10 md:px-8 md:pt-6 print:p-0">
          {children}
        </main>
      </div>
    </div>
  );
}

function Group({ group, renderLink, onGo }: { group: NavGroup; renderLink: RenderLink; onGo: () => void }) {
  const headingId = useId();
  return (
    <div>
      {group.label ? (
        <p
          id={headingId}
          className="px-2.5 pt-1 pb-2 text-[0.6875rem] font-semibold tracking-[0.06em] text-ink-3 uppercase"
        >
          {group.label}
        </p>
      ) : null}
      <ul aria-labelledby={group.label ? headingId : undefined} className="flex flex-col gap-0.5">
        {group.items.map((item) => (
          <li key={item.id}>
            {renderLink({
              href: item.href,
              "aria-current": item.current ? "page" : undefined,
              onClick: onGo,
              className: cx(
                "flex min-h-[2.125rem] items-center justify-between gap-3 rounded-1 px-2.5 py-1.5 text-m font-medium no-underline transition-colors max-rail:min-h-11",
                item.current
                  ? "bg-brand-wash font-semibold text-brand"
                  : "text-ink-2 hover:bg-sunken hover:text-ink",
              ),
              children: (
                <>
                  <span className="min-w-0">{item.label}</span>
                  {item.count === undefined ? null : (
                    <span className="font-semibold tabular">
                      {item.count}
                      {item.countLabel ? <VisuallyHidden> {item.countLabel}</VisuallyHidden> : null}
                    </span>
                  )}
                </>
              ),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The first thing the Tab key reaches; leads to `<main id="main">`. */
export function SkipLink({ children }: { children: ReactNode }) {
  return (
    <a
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById("main")?.focus();
      }}
      className="sr-only z-50 rounded-2 bg-brand px-4 py-2 font-semibold text-brand-ink focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
    >
      {children}
    </a>
  );
}

/** A page's two columns: what it is about, and what is waiting at the side. One column under 1120 px. */
export function WithAside({
  children,
  aside,
  className,
}: {
  children: ReactNode;
  aside: ReactNode;
  className?: string | undefined;
}) {
  return (
    <div
      className={cx("grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(16rem,21.75rem)]", className)}
    >
      <div className="flex min-w-0 flex-col gap-5">{children}</div>
      <div className="flex min-w-0 flex-col gap-5">{aside}</div>
    </div>
  );
}
