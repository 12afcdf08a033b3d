import { type Need, needs } from "@goldthread/domain/exercise/script";
import type { Adaptation } from "@goldthread/schema/exercise";
import { ExercisePicture } from "@goldthread/ui/exercise/exercise-picture";
import { NativeSelect } from "@goldthread/ui/native-select";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { TextField } from "@goldthread/ui/text-field";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../shared/language.ts";
import { findExercises, type LibraryExercise, search_characters_max } from "./library-search.ts";
import { useSummaryText } from "./use-summary-text.ts";

/** Which exercise, found by words and by need. What cannot be prescribed to this client stands there with its reason. */
export function ExerciseChoice({
  exercises,
  adaptation,
  value,
  onChange,
  error,
}: {
  exercises: readonly LibraryExercise[];
  adaptation: Adaptation | undefined;
  value: string;
  onChange: (exerciseId: string) => void;
  error: string | undefined;
}) {
  const t = useTranslations("exercise");
  const tRefusal = useTranslations("refusal.exercise");
  const language = languageOf(useLocale());
  const summaryText = useSummaryText();
  const [words, setWords] = useState("");
  const [need, setNeed] = useState<Need | undefined>();
  const found = findExercises(exercises, { words, need }, language);
  // The one chosen stays in sight, whatever is looked for.
  const shown = exercises.filter((entry) => entry.summary.id === value || found.includes(entry));
  return (
    <div className="flex flex-col gap-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={t("prescribe.find")}
          type="search"
          autoComplete="off"
          maxLength={search_characters_max}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <NativeSelect
          label={t("prescribe.need")}
          placeholder={t("prescribe.anyNeed")}
          value={need ?? ""}
          onChange={({ currentTarget }) => setNeed(needs.find((one) => one === currentTarget.value))}
          options={needs.map((one) => ({ value: one, label: t(`need.${one}`) }))}
        />
      </div>
      <p role="status" className={found.length === 0 ? "text-s text-ink-2" : "sr-only"}>
        {found.length === 0 ? t("prescribe.noneFound") : ""}
      </p>
      <div className="-m-1 max-h-72 overflow-y-auto p-1">
        <RadioCards
          legend={t("prescribe.exercise")}
          columns={2}
          options={shown.map(({ summary, hidden }) => {
            const text = summaryText(summary);
            const whyNot = whyNotOf(summary.id, hidden, adaptation);
            return {
              value: summary.id,
              label: (
                <span lang={text.language} className="flex items-center gap-2.5">
                  <ExercisePicture picture={summary.picture} size={28} />
                  {text.title}
                </span>
              ),
              description:
                whyNot === null ? (
                  <span lang={text.language}>{text.purpose}</span>
                ) : (
                  <span className="font-medium">{tRefusal(whyNot)}</span>
                ),
              disabled: whyNot !== null,
            };
          })}
          value={value}
          onChange={onChange}
          error={error}
        />
      </div>
    </div>
  );
}

/** Why an exercise cannot be prescribed to this client, as the server would say it. */
export function whyNotOf(
  exerciseId: string,
  hidden: boolean,
  adaptation: Adaptation | undefined,
): "hidden" | "switchedOff" | null {
  if (adaptation?.allOff === true || adaptation?.off.includes(exerciseId) === true) return "switchedOff";
  return hidden ? "hidden" : null;
}
