import { useSession } from "@goldthread/app-core/session/session-provider";
import type { StoredOptions } from "@goldthread/domain/exercise/stored-options";
import {
  defaultPlayerSettings,
  isPlayerSettings,
  type PlayerSettings,
} from "@goldthread/ui/exercise/player-settings";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type Choices, type ExerciseChoice, keptChoices } from "../../offline/choices.ts";
import { useDevice } from "../../offline/outbox-context.tsx";
import { deviceSettings } from "../../offline/settings.ts";
import { useSettings } from "../../offline/use-settings.ts";

/** What this person chose on this device the last time; undefined until it has been read. */
export function useChoices(): [Choices | undefined, (change: (present: Choices) => Choices) => void] {
  const { vault } = useDevice();
  const { person } = useSession();
  const queryClient = useQueryClient();
  const kept = keptChoices(vault, person?.id ?? "nobody");
  const queryKey = ["choices", person?.id];
  const { data } = useQuery({ queryKey, queryFn: kept.get, networkMode: "always", staleTime: Infinity });
  return [
    data,
    (change) => {
      const next = change(queryClient.getQueryData<Choices>(queryKey) ?? { exercises: {} });
      queryClient.setQueryData(queryKey, next);
      kept.set(next);
    },
  ];
}

/** One exercise's choice as options; what older versions kept for the whole device comes before it. */
export function rememberedOptions(choices: Choices, exerciseId: string): StoredOptions {
  const { player, withoutHolds } = deviceSettings.get();
  const { voice: _voice, ...settings } = choices.exercises[exerciseId] ?? {};
  const { holds = withoutHolds ? false : undefined, eyesOpen } = choices;
  const { silence, intervalMinutes } = player ?? {};
  return { silence, intervalMinutes, ...settings, holds, eyesOpen };
}

/** The choices after a practice that was set up so. */
export function withChoice(
  present: Choices,
  exerciseId: string,
  {
    holds = present.holds,
    eyesOpen = present.eyesOpen,
    ...choice
  }: StoredOptions & Pick<ExerciseChoice, "voice">,
): Choices {
  const exercises = { ...present.exercises, [exerciseId]: { ...present.exercises[exerciseId], ...choice } };
  return { ...present, holds, eyesOpen, exercises };
}

/** How the room sounds and looks on this device. */
export function usePlayerSettings(): [PlayerSettings, (next: PlayerSettings) => void] {
  const [{ player, sound }, change] = useSettings();
  // `sound` by itself is what an older version kept.
  const present = isPlayerSettings(player) ? player : { ...defaultPlayerSettings, sound };
  return [present, (next) => change({ player: next })];
}
