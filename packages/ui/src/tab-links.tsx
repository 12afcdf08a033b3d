import { Fragment } from "react";
import { cx } from "./class-names.ts";
import { plainLink, type LinkItem, type RenderLink } from "./link-item.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** The look of a section's link: the gold thread runs under the current one. */
export function tabLinkClass(current: boolean): string {
  return cx(
    "-mb-px cursor-pointer border-b-2 px-px py-2.5 text-m font-semibold whitespace-nowrap no-underline outline-none transition-colors",
    current
      ? "border-gold text-ink"
      : "border-transparent text-ink-2 forced-colors:border-b-0 hover:border-line-strong hover:text-ink",
  );
}

/** The look of a filter: a dark pill when chosen. */
export function filterLinkClass(current: boolean): string {
  return cx(
    "inline-flex min-h-7 items-center gap-1.5 rounded-full px-[11px] py-1 text-s font-semibold no-underline transition-colors",
    current ? "bg-ink text-paper" : "text-ink-2 hover:bg-sunken hover:text-ink",
  );
}

interface LinksProps {
  label: string;
  items: readonly LinkItem[];
  renderLink?: RenderLink | undefined;
  className?: string | undefined;
}

/** Sections of one record, each with its own address. */
export function TabLinks(props: LinksProps) {
  return (
    <Links
      {...props}
      list={cx("flex flex-wrap gap-x-[22px] border-b border-line", props.className)}
      look={tabLinkClass}
    />
  );
}

/** Filters of a list, each with its own address. */
export function FilterLinks(props: LinksProps) {
  return <Links {...props} list={cx("flex flex-wrap gap-1", props.className)} look={filterLinkClass} />;
}

function Links({
  label,
  items,
  renderLink = plainLink,
  list,
  look,
}: LinksProps & { list: string; look: (current: boolean) => string }) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ul className={list}>
        {items.map((item) => (
          <li key={item.id} className="flex">
            {renderLink({
              href: item.href,
              className: look(Boolean(item.current)),
              "aria-current": item.current ? "page" : undefined,
              children: (
                <Fragment>
                  {item.label}
                  {item.count === undefined ? null : <span className="tabular"> {item.count}</span>}
                  {item.countLabel ? <VisuallyHidden> {item.countLabel}</VisuallyHidden> : null}
                </Fragment>
              ),
            })}
          </li>
        ))}
      </ul>
    </nav>
  );
}
