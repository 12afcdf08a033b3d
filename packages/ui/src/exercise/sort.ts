import type { CardsPrompt } from "./due.ts";

export type Sorted = Readonly<Record<string, readonly string[]>>;

/** Cards in no pile yet, in their order. */
export function unsorted({ cards }: CardsPrompt, sorted: Sorted): CardsPrompt["cards"] {
  const placed = new Set(Object.values(sorted).flat());
  return cards.filter(({ id }) => !placed.has(id));
}

/** Whether a pile takes no more: only the first may be limited. */
export function isFull({ piles, firstPileMax }: CardsPrompt, sorted: Sorted, pile: string): boolean {
  return pile === piles[0]?.id && firstPileMax !== null && (sorted[pile]?.length ?? 0) >= firstPileMax;
}

/** Lays a card on a pile (null: back to the others), wherever it was; a full pile leaves everything as it is. */
export function lay(prompt: CardsPrompt, sorted: Sorted, card: string, pile: string | null): Sorted {
  const without = Object.fromEntries(
    Object.entries(sorted).map(([id, cards]) => [id, cards.filter((other) => other !== card)]),
  );
  if (pile === null) return without;
  if (isFull(prompt, without, pile)) return sorted;
  return { ...without, [pile]: [...(without[pile] ?? []), card] };
}
