import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import type { ScriptProblem } from "@goldthread/domain/exercise/script-problem";
import type { FormProblem } from "@goldthread/ui/error-summary";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { Editing } from "./editing.ts";
import { fieldIdOf } from "./field-id.ts";
import { placesOf } from "./step-places.ts";

const fields = [
  "languages",
  "title",
  "purpose",
  "how",
  "care",
  "needs",
  "cautions",
  "source",
  "picture",
  "lengths",
  "intervalBells",
  "breathing",
  "areas",
  "steps",
] as const;
/** Said at the very field that lacks words, or has too many. */
const said = new Set(["textMissing", "textTooLong"]);

/** What is wrong with an exercise, in words: for the summary, place by place, and at each place. */
export function useProblemWords(): (
  script: ExerciseScript,
  problems: readonly ScriptProblem[],
) => Pick<Editing, "problemsAt" | "isWrong"> & { summary: FormProblem[] } {
  const t = useTranslations("ownExercise");
  const tProblem = useTranslations("problem.exercise.script");
  return useCallback(
    (script, problems) => {
      const places = placesOf(script.steps);
      const nameOf = (path: string) => {
        const field = fields.find((one) => one === path);
        if (field !== undefined) return t(`field.${field}`);
        const place = places.get(path);
        if (place !== undefined) return t("field.step", { place });
        return t(script.areas.some(({ id }) => id === path) ? "field.areas" : "field.breathing");
      };
      const wordsOf = ({ reason, detail }: ScriptProblem) => {
        const words = tProblem(reason);
        return detail?.endsWith(" min") === true ? t("atLength", { words, length: detail }) : words;
      };
      const byPath = Map.groupBy(problems, ({ path }) => path);
      return {
        summary: [...byPath].map(([path, found]) => ({
          fieldId: fieldIdOf(path),
          message: t("problemAt", {
            place: nameOf(path),
            problem: [...new Set(found.map(wordsOf))].join(" "),
          }),
        })),
        isWrong: (path) => byPath.has(path),
        problemsAt: (path) => [
          ...new Set((byPath.get(path) ?? []).filter(({ reason }) => !said.has(reason)).map(wordsOf)),
        ],
      };
    },
    [t, tProblem],
  );
}
