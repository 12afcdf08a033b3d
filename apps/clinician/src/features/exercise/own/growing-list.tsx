import { Button } from "@goldthread/ui/button";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

/** Things of one kind that are added and taken out one by one, each with its own fields. */
export function GrowingList<Item>({
  legend,
  hideLegend = false,
  about,
  items,
  keyOf,
  onChange,
  blank,
  least = 0,
  most,
  addLabel,
  nameOf,
  children,
}: {
  legend: string;
  hideLegend?: boolean;
  about?: string;
  items: readonly Item[];
  /** Left out where things are known by their place alone. */
  keyOf?: (item: Item) => string;
  onChange: (items: readonly Item[]) => void;
  blank: () => Item;
  /** No fewer, no more. */
  least?: number;
  most: number;
  addLabel: string;
  /** What the button to take one out is about, such as "card 2". */
  nameOf: (number: number) => string;
  children: (item: Item, set: (part: Partial<Item>) => void, number: number) => ReactNode;
}) {
  const t = useTranslations("ownExercise.list");
  return (
    <fieldset className="min-w-0">
      <legend className={hideLegend ? "sr-only" : "mb-1.5 text-s font-semibold text-ink"}>{legend}</legend>
      {about === undefined ? null : <p className="mb-2 text-s text-ink-2">{about}</p>}
      <ul className="flex flex-col gap-3">
        {items.map((item, place) => (
          <li key={keyOf?.(item) ?? place} className="flex items-end gap-2">
            <div className="flex min-w-0 flex-1 flex-col gap-3">
              {children(
                item,
                (part) => onChange(items.map((one, at) => (at === place ? { ...one, ...part } : one))),
                place + 1,
              )}
            </div>
            <Button
              size="s"
              variant="quiet"
              aria-label={t("removeNamed", { name: nameOf(place + 1) })}
              disabled={items.length <= least}
              onClick={() => onChange(items.toSpliced(place, 1))}
            >
              {t("remove")}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        size="s"
        variant="secondary"
        className={items.length === 0 ? undefined : "mt-3"}
        disabled={items.length >= most}
        onClick={() => onChange([...items, blank()])}
      >
        {addLabel}
      </Button>
    </fieldset>
  );
}
