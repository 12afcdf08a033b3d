import { createContext, useContext, type ComponentPropsWithRef, type ReactNode } from "react";
import { cx } from "./class-names.ts";

const Columns = createContext(1);

/**
 * A native table on a card. The header sticks; under 640 px of its own width each row becomes a stack of labelled cells.
 * The roles are written out because `display: block` takes them from native tables.
 * `stickyTop` is where the header comes to rest, in px.
 */
export function DataTable({
  caption,
  columns,
  children,
  stickyTop = 0,
  className,
}: {
  /** Names the table for those who listen. */
  caption: ReactNode;
  /** How many columns there are: group rows span them. */
  columns: number;
  children: ReactNode;
  stickyTop?: number | undefined;
  className?: string | undefined;
}) {
  return (
    <div
      className={cx(
        "@container rounded-2 border border-line bg-surface shadow-1 print:border-0 print:shadow-none",
        className,
      )}
      style={{ "--sticky-top": `${stickyTop}px` } as Record<string, string>}
    >
      <Columns value={columns}>
        <table role="table" className="w-full border-separate border-spacing-0 text-left @max-[40rem]:block">
          <caption className="sr-only">{caption}</caption>
          {children}
        </table>
      </Columns>
    </div>
  );
}

/** The head: one row of `HeadCell`. */
export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead role="rowgroup" className="@max-[40rem]:sr-only">
      <tr role="row">{children}</tr>
    </thead>
  );
}

/** A column's name. `sort` and `onSort` make it a button. */
export function HeadCell({
  children,
  align = "start",
  sort,
  onSort,
  className,
}: {
  children?: ReactNode;
  align?: "start" | "end" | undefined;
  sort?: "ascending" | "descending" | "none" | undefined;
  onSort?: (() => void) | undefined;
  className?: string | undefined;
}) {
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={sort}
      className={cx(
        "sticky top-(--sticky-top) z-10 border-b border-line bg-surface px-3.5 py-2.5 text-xs font-semibold text-ink-3 first:rounded-tl-2 last:rounded-tr-2 print:static",
        align === "end" && "text-right",
        className,
      )}
    >
      {onSort ? (
        <button type="button" onClick={onSort} className="rounded-1 font-semibold hover:text-ink">
          {children}
          <span aria-hidden="true">{sort === "ascending" ? " ↑" : sort === "descending" ? " ↓" : ""}</span>
        </button>
      ) : (
        children
      )}
    </th>
  );
}

/** The body. Several may follow each other. */
export function TableBody({ children }: { children: ReactNode }) {
  return (
    <tbody role="rowgroup" className="[&:last-child>tr:last-child>*]:border-b-0 @max-[40rem]:block">
      {children}
    </tbody>
  );
}

/** A line that names the rows after it. */
export function GroupRow({ children }: { children: ReactNode }) {
  const columns = useContext(Columns);
  return (
    <tr role="row" className="@max-[40rem]:block">
      <th
        scope="colgroup"
        role="rowheader"
        colSpan={columns}
        className="border-b border-line bg-sunken px-3.5 py-1.5 text-xs font-semibold text-ink-2 @max-[40rem]:block"
      >
        {children}
      </th>
    </tr>
  );
}

/** A row. `current` is the one the keyboard acts on: washed, with a bar at its start. Spread `useRowCursor().rowProps(id)`. */
export function Row({
  current = false,
  className,
  ...rest
}: ComponentPropsWithRef<"tr"> & { current?: boolean | undefined }) {
  return (
    <tr
      role="row"
      {...rest}
      data-current={current || undefined}
      className={cx(
        "group/row data-current:[&>*]:bg-brand-wash data-current:[&>*:first-child]:shadow-[inset_3px_0_0_var(--brand)] hover:[&>*]:bg-sunken @max-[40rem]:block @max-[40rem]:border-b @max-[40rem]:border-line @max-[40rem]:py-2 @max-[40rem]:data-current:bg-brand-wash print:break-inside-avoid",
        className,
      )}
    />
  );
}

const cell =
  "border-b border-line px-3.5 py-3 align-middle transition-colors @max-[40rem]:w-auto! @max-[40rem]:border-0 @max-[40rem]:py-1";
const stackedCell =
  "@max-[40rem]:flex @max-[40rem]:items-center @max-[40rem]:justify-between @max-[40rem]:gap-4 @max-[40rem]:text-right";

/** A cell. `label` repeats the column's name when rows are stacked; `align="end"` for figures. */
export function Cell({
  align = "start",
  label,
  children,
  className,
  ...rest
}: Omit<ComponentPropsWithRef<"td">, "align"> & { align?: "start" | "end" | undefined; label?: ReactNode }) {
  return (
    <td
      role="cell"
      {...rest}
      className={cx(
        cell,
        label ? stackedCell : "@max-[40rem]:block @max-[40rem]:text-left",
        align === "end" && "text-right tabular",
        className,
      )}
    >
      {label ? (
        <span aria-hidden="true" className="hidden text-s text-ink-3 @max-[40rem]:inline">
          {label}
        </span>
      ) : null}
      {children}
    </td>
  );
}

/** The cell that names its row. */
export function RowHead({ children, className, ...rest }: ComponentPropsWithRef<"th">) {
  return (
    <th
      scope="row"
      role="rowheader"
      {...rest}
      className={cx(
        cell,
        "text-m font-semibold text-ink @min-[40rem]:min-w-40 @max-[40rem]:block",
        className,
      )}
    >
      {children}
    </th>
  );
}

/**
 * The last cell: what can be done with this row. Its place is kept in every row, so that nothing moves; it is drawn in the
 * row one is on (by keyboard, pointer or finger), and always when rows are stacked.
 */
export function RowActions({ children }: { children: ReactNode }) {
  return (
    <Cell className="w-px whitespace-nowrap @max-[40rem]:pt-2">
      <span className="invisible inline-flex gap-1.5 group-focus-within/row:visible group-hover/row:visible group-data-current/row:visible @max-[40rem]:visible [@media(hover:none)]:visible print:hidden">
        {children}
      </span>
    </Cell>
  );
}
