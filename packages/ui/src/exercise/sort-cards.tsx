import { useRef } from "react";
import { Button } from "../button.tsx";
import type { CardsPrompt } from "./due.ts";
import type { PlayerLabels } from "./player-labels.ts";
import { isFull, lay, unsorted, type Sorted } from "./sort.ts";

/** One card at a time, and a button for each pile: by thumb, key and switch alike. A press on a sorted card takes it back. */
export function SortCards({
  prompt,
  labels,
  sorted,
  onSort,
}: {
  prompt: CardsPrompt;
  labels: PlayerLabels["prompt"];
  sorted: Sorted;
  onSort: (sorted: Sorted) => void;
}) {
  const [card] = unsorted(prompt, sorted);
  const done = prompt.cards.length - unsorted(prompt, sorted).length;
  const face = useRef<HTMLParagraphElement>(null);
  const textOf = (id: string) => prompt.cards.find((other) => other.id === id)?.text ?? id;
  return (
    <div className="flex flex-col gap-4">
      <div className="rounded-3 border border-room-3 bg-room-control px-5 py-6 text-center">
        <p ref={face} tabIndex={-1} data-quiet-focus role="status" className="voice text-2xl text-room-ink">
          {card ? card.text : labels.allSorted}
        </p>
        <p className="mt-2 text-m text-room-ink-2 tabular">{labels.sorted(done, prompt.cards.length)}</p>
      </div>
      {card ? (
        <div className="flex flex-col gap-2">
          {prompt.piles.map(({ id, text }) => {
            const full = isFull(prompt, sorted, id);
            return (
              <Button
                key={id}
                variant="secondary"
                disabled={full}
                onClick={() => onSort(lay(prompt, sorted, card.id, id))}
              >
                {full && prompt.firstPileMax !== null
                  ? `${text} · ${labels.full(prompt.firstPileMax)}`
                  : text}
              </Button>
            );
          })}
        </div>
      ) : null}
      {prompt.piles.map(({ id, text }) =>
        (sorted[id]?.length ?? 0) === 0 ? null : (
          <section key={id} aria-label={text}>
            <h3 className="text-m font-semibold text-room-ink-2">{text}</h3>
            <ul className="mt-1.5 flex flex-wrap gap-1.5">
              {sorted[id]?.map((placed) => (
                <li key={placed}>
                  <button
                    type="button"
                    aria-label={`${textOf(placed)}. ${labels.putBack}`}
                    onClick={() => {
                      onSort(lay(prompt, sorted, placed, null));
                      face.current?.focus({ preventScroll: true });
                    }}
                    className="min-h-11 rounded-full border border-room-3 px-4 text-m text-room-ink"
                  >
                    {textOf(placed)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}
