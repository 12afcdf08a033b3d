import type { ExerciseOptions } from "@goldthread/domain/exercise/options";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import type { StoredOptions } from "@goldthread/domain/exercise/stored-options";
import type { Adaptation, Prescription } from "@goldthread/schema/exercise";
import type { PlayerSettings } from "@goldthread/ui/exercise/player-settings";

/** What is known, and what may be chosen, before an exercise. */
export interface SetUpProps {
  script: ExerciseScript;
  /** As it would be done now. */
  options: ExerciseOptions;
  /** What was chosen here, safe or not. */
  chosen: StoredOptions;
  adaptation: Adaptation;
  prescription: Prescription | null;
  /** Whether it is kept close. */
  favourite: boolean;
  onChange: (change: StoredOptions) => void;
  settings: PlayerSettings;
  onSettings: (change: Partial<PlayerSettings>) => void;
  before: number | null;
  onBefore: (value: number) => void;
  onStart: () => void;
}
