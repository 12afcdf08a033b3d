import type { ExerciseOffer } from "@goldthread/schema/exercise";
import { isCommand } from "../../offline/commands.ts";
import type { OutboxEntry } from "../../offline/outbox.ts";

/** The offer with what this phone has put close, or away again, and not sent yet. What was done last holds. */
export function withPendingFavourites(offer: ExerciseOffer, entries: readonly OutboxEntry[]): ExerciseOffer {
  const favourites = new Set(offer.favourites);
  for (const entry of entries) {
    if (entry.refusal !== null || !isCommand(entry, "exercise.setFavourite")) continue;
    const { exerciseId, favourite } = entry.input;
    if (favourite) favourites.add(exerciseId);
    else favourites.delete(exerciseId);
  }
  return { ...offer, favourites: [...favourites] };
}
