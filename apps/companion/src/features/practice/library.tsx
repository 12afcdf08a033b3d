import { searchExercises } from "@goldthread/domain/exercise/library";
import { type ExerciseSummary, needs } from "@goldthread/domain/exercise/script";
import { NativeSelect } from "@goldthread/ui/native-select";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ExerciseRow } from "./exercise-row.tsx";

const minutes_to_spare = [1, 3, 5, 10, 20];

/** Everything that is open to this person, narrowed by what would help and by the time there is. */
export function Library({ summaries }: { summaries: readonly ExerciseSummary[] }) {
  const t = useTranslations("practice");
  const [need, setNeed] = useState("");
  const [minutes, setMinutes] = useState("");
  const found = searchExercises(summaries, {
    need: needs.find((one) => one === need),
    minutesToSpare: minutes === "" ? undefined : Number(minutes),
  });
  return (
    <>
      <div className="mb-4 grid grid-cols-2 gap-3">
        <NativeSelect
          label={t("find.need")}
          placeholder={t("find.any")}
          value={need}
          onChange={(event) => setNeed(event.currentTarget.value)}
          options={needs.map((one) => ({ value: one, label: t(`find.${one}`) }))}
        />
        <NativeSelect
          label={t("find.minutes")}
          placeholder={t("find.anyTime")}
          value={minutes}
          onChange={(event) => setMinutes(event.currentTarget.value)}
          options={minutes_to_spare.map((count) => ({
            value: String(count),
            label: t("find.upTo", { minutes: count }),
          }))}
        />
      </div>
      <p role="status" className={found.length === 0 ? "text-ink-2" : "sr-only"}>
        {found.length === 0 ? t("find.none") : ""}
      </p>
      <ul className="flex flex-col gap-2.5">
        {found.map((summary) => (
          <ExerciseRow key={summary.id} summary={summary} />
        ))}
      </ul>
    </>
  );
}
