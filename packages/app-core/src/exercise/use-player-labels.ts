import type { Locale } from "@goldthread/schema/text";
import type { PlayerLabels } from "@goldthread/ui/exercise/player-labels";
import { useMemo } from "react";
import { createTranslator } from "use-intl/core";
import english from "../messages/room/en.json";
import spanish from "../messages/room/es.json";

type RoomWords = typeof english;
const words: Readonly<Record<Locale, RoomWords>> = { en: english, es: spanish };

/** The player's words, and what crisis help is called beside it. */
type RoomLabels = PlayerLabels & { help: string };

/**
 * Every word of the room that is not the exercise's own. They come with the player, both languages at once: a few
 * hundred words that no first load has to carry, and that a room can show in the exercise's language.
 */
export function usePlayerLabels(locale: Locale): RoomLabels {
  return useMemo(() => playerLabels(locale), [locale]);
}

function playerLabels(locale: Locale): RoomLabels {
  const t = createTranslator({ locale, messages: { room: words[locale] }, namespace: "room" });
  const { prompt, adjust, ...rest } = words[locale];
  return {
    ...rest,
    prompt: {
      ...prompt,
      charactersLeft: (left) => t("prompt.charactersLeft", { left }),
      sorted: (done, of) => t("prompt.sorted", { done, of }),
      full: (max) => t("prompt.full", { max }),
    },
    adjust: { ...adjust, everyMinutes: (minutes) => t("adjust.everyMinutes", { minutes }) },
  };
}
