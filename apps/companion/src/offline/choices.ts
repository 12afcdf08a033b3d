import type { StoredOptions } from "@goldthread/domain/exercise/stored-options";
import type { Vault } from "./vault.ts";

/** How somebody did one exercise last, so that it is set up so next time. */
export interface ExerciseChoice extends Omit<StoredOptions, "holds" | "eyesOpen"> {
  /** Whether the device read aloud. */
  readonly voice?: boolean | undefined;
}

/** What a person chose in the exercises on this device. */
export interface Choices {
  /** Chosen once, for all exercises: that is about the person, not about the exercise. */
  holds?: boolean | undefined;
  eyesOpen?: boolean | undefined;
  exercises: Readonly<Record<string, ExerciseChoice>>;
}

/** Kept encrypted, unlike the device's other settings: what somebody practises says something about them. */
export function keptChoices(vault: Vault, personId: string) {
  const name = `${personId}/choices`;
  return {
    async get(): Promise<Choices> {
      const kept = await vault.get(name);
      return isChoices(kept) ? kept : { exercises: {} };
    },
    set: (choices: Choices) => void vault.set(name, choices).catch(() => undefined),
  };
}

function isChoices(value: unknown): value is Choices {
  return (
    typeof value === "object" &&
    value !== null &&
    "exercises" in value &&
    typeof value.exercises === "object" &&
    value.exercises !== null
  );
}
