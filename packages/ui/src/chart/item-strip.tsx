import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { cx } from "../class-names.ts";
import { NoteIcon } from "../icons.tsx";
import { changeOf, sortWorstFirst, weightOf, type StripAnswer, type StripItem } from "./item-order.ts";

/** A time the items were answered; `long` says it in full: "9 November 2026". */
export interface StripOccasion {
  id: string;
  label: ReactNode;
  long?: string | undefined;
}

export interface ItemStripProps {
  /** Names the table: "PHQ-9, answers over time, worst changes first". */
  caption: string;
  /** Oldest first. */
  occasions: readonly StripOccasion[];
  items: readonly StripItem[];
  labels: {
    item: string;
    change: string;
    unanswered: string;
    /** Names the button of an answer in words, and what it opens. */
    showText: string;
  };
  /** A change in points with its sign: "+2". */
  formatChange: (points: number) => string;
  /** What the figures mean, where all items share them: 0 not at all … */
  scaleKey?: readonly { value: number; words: string }[] | undefined;
  className?: string | undefined;
}

const LEVELS = [0, 1, 2, 3, 4] as const;
const levelOf = (weight: number) => LEVELS[Math.round(weight * (LEVELS.length - 1))] ?? 0;

/**
 * Each item's answers over time, worst changes first: a table whose cells are shaded by how heavy the answer is.
 * The newest is in view first; the rest is scrolled to inside it, by keys as well.
 */
export function ItemStrip({
  caption,
  occasions,
  items,
  labels,
  formatChange,
  scaleKey,
  className,
}: ItemStripProps) {
  const sorted = useMemo(() => sortWorstFirst(items), [items]);
  const scroller = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<{ itemId: string; place: number } | null>(null);
  useLayoutEffect(() => {
    const toNewest = () => {
      if (scroller.current) scroller.current.scrollLeft = scroller.current.scrollWidth;
    };
    toNewest();
    // The bundled font is wider than the one before it.
    void document.fonts.ready.then(toNewest);
  }, [occasions.length]);
  return (
    <div className={className}>
      <div
        ref={scroller}
        role="region"
        aria-label={caption}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must take the focus to be scrolled by keys
        tabIndex={0}
        className="relative overflow-x-auto rounded-1 print:overflow-visible"
      >
        <table className="border-separate border-spacing-0 text-s touch:text-m">
          <caption className="sr-only">{caption}</caption>
          <Head occasions={occasions} labels={labels} />
          <tbody>
            {sorted.map((item) => (
              <ItemRows
                key={item.id}
                item={item}
                occasions={occasions}
                labels={labels}
                formatChange={formatChange}
                openPlace={open?.itemId === item.id ? open.place : null}
                onOpen={(place) => setOpen(place === null ? null : { itemId: item.id, place })}
              />
            ))}
          </tbody>
        </table>
      </div>
      {scaleKey && scaleKey.length > 0 ? <ScaleKey scaleKey={scaleKey} /> : null}
    </div>
  );
}

const sticky = "sticky left-0 z-10 bg-surface print:static";

function Head({ occasions, labels }: Pick<ItemStripProps, "occasions" | "labels">) {
  return (
    <thead>
      <tr className="align-bottom text-xs text-ink-3">
        <th
          scope="col"
          className={cx(sticky, "min-w-30 border-b border-line pr-3 pb-1.5 text-left font-semibold")}
        >
          {labels.item}
        </th>
        <th scope="col" className="border-b border-line px-2 pb-1.5 text-right font-semibold">
          {labels.change}
        </th>
        {occasions.map((occasion, place) => (
          <th
            key={occasion.id}
            scope="col"
            className={cx(
              "border-b border-line px-1 pb-1.5 text-center font-normal whitespace-nowrap tabular",
              place === occasions.length - 1 && "font-semibold text-ink-2",
            )}
          >
            {occasion.long === undefined ? (
              occasion.label
            ) : (
              <>
                <span aria-hidden="true">{occasion.label}</span>
                <span className="sr-only">{occasion.long}</span>
              </>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps extends Pick<ItemStripProps, "occasions" | "labels" | "formatChange"> {
  item: StripItem;
  openPlace: number | null;
  onOpen: (place: number | null) => void;
}

function ItemRows({ item, occasions, labels, formatChange, openPlace, onOpen }: RowProps) {
  const change = changeOf(item)?.points ?? null;
  const worse = change !== null && change * (item.higherIs === "better" ? -1 : 1) > 0;
  const opened = openPlace === null ? null : item.answers[openPlace];
  return (
    <>
      <tr>
        <th
          scope="row"
          className={cx(
            sticky,
            "w-72 max-w-[46vw] min-w-30 sm:min-w-56 border-b border-line py-1.5 pr-3 text-left font-normal text-ink sm:max-w-72",
          )}
        >
          {item.wording}
          {item.flagged === undefined ? null : (
            <span className="ml-1.5 rounded-full border border-risk px-1.5 text-xs font-semibold whitespace-nowrap text-risk">
              {item.flagged}
            </span>
          )}
        </th>
        <td
          className={cx(
            "border-b border-line px-2 text-right tabular",
            worse ? "font-bold text-ink" : "text-ink-2",
          )}
        >
          {change === null ? null : formatChange(change)}
        </td>
        {occasions.map((occasion, place) => (
          <AnswerCell
            key={occasion.id}
            item={item}
            answer={item.answers[place] ?? null}
            newest={place === occasions.length - 1}
            labels={labels}
            open={openPlace === place}
            onToggle={() => onOpen(openPlace === place ? null : place)}
          />
        ))}
      </tr>
      {opened && "text" in opened ? (
        <tr>
          <td colSpan={occasions.length + 2} className="border-b border-line">
            <p className="sticky left-0 max-w-[min(60ch,80vw)] py-2 text-l voice break-words whitespace-pre-line">
              <span className="block text-xs text-ink-3 font-ui">
                {occasions[openPlace ?? 0]?.long ?? occasions[openPlace ?? 0]?.label}
              </span>
              {opened.text}
            </p>
          </td>
        </tr>
      ) : null}
    </>
  );
}

function AnswerCell({
  item,
  answer,
  newest,
  labels,
  open,
  onToggle,
}: {
  item: StripItem;
  answer: StripAnswer | null;
  newest: boolean;
  labels: ItemStripProps["labels"];
  open: boolean;
  onToggle: () => void;
}) {
  if (answer === null) {
    return (
      <td className="border-b border-line p-px text-center text-ink-3">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{labels.unanswered}</span>
      </td>
    );
  }
  if ("text" in answer) {
    return (
      <td className="border-b border-line p-px text-center">
        <button
          type="button"
          aria-expanded={open}
          onClick={onToggle}
          className="inline-grid size-8 place-items-center rounded-[4px] text-ink-2 hover:bg-sunken hover:text-ink aria-expanded:bg-brand-wash touch:size-12"
        >
          <NoteIcon size={16} />
          <span className="sr-only">{labels.showText}</span>
        </button>
      </td>
    );
  }
  return (
    <td className="border-b border-line p-px">
      <span
        data-band
        title={answer.words}
        style={{ background: `var(--band-${levelOf(weightOf(item, answer.value))})` }}
        className={cx(
          "grid h-8 min-w-9 place-items-center rounded-[4px] text-ink tabular forced-colors:border touch:h-10",
          newest && "font-bold ring-1 ring-control ring-inset",
        )}
      >
        {answer.value}
        {answer.words === undefined ? null : <span className="sr-only">{answer.words}</span>}
      </span>
    </td>
  );
}

function ScaleKey({ scaleKey }: { scaleKey: readonly { value: number; words: string }[] }) {
  return (
    <ul className="mt-2.5 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-3 touch:text-m">
      {scaleKey.map(({ value, words }) => (
        <li key={value}>
          <b className="font-semibold text-ink-2 tabular">{value}</b> {words}
        </li>
      ))}
    </ul>
  );
}
