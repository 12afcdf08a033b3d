import type { ExerciseScript, Step } from "@goldthread/domain/exercise/script";
import { createContext, type ReactNode, useContext } from "react";

export interface StepsProps {
  /** Where these steps stand, such as "Steps" or "If so". */
  label: string;
  steps: readonly Step[];
  onChange: (steps: readonly Step[]) => void;
  /** Within steps that come round again. */
  inLoop?: boolean;
}

/** A part of the form about the exercise as a whole. */
export interface ScriptFieldsProps {
  script: ExerciseScript;
  onChange: (change: Partial<ExerciseScript>) => void;
}

/**
 * What the fields need to know of the whole exercise. Its steps are not in here: whoever writes one of them should not
 * have all the others drawn again with every letter.
 */
export interface Editing extends Pick<ExerciseScript, "languages" | "areas" | "lengths" | "guide"> {
  /** Saving was tried: what is missing is said from then on. */
  tried: boolean;
  /** What is wrong at a place (a step's id, or a field of the script), in words, but for what its fields say themselves; empty until saving was tried. */
  problemsAt: (path: string) => readonly string[];
  /** Whether anything is wrong at a place, what its own fields say of themselves included. */
  isWrong: (path: string) => boolean;
  /** Steps to open: those where something is to be mended, or one that was just added. */
  toOpen: ReadonlySet<string>;
  openStep: (stepId: string) => void;
  /** The list of steps, for those that hold steps themselves. */
  renderSteps: (props: StepsProps) => ReactNode;
}

/** Every step of the exercise, for what asks about an earlier one. */
export const StepsContext = createContext<readonly Step[]>([]);
export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error("There is no exercise being written here");
  return editing;
}
