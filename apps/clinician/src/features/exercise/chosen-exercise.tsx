import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import type { Adaptation } from "@goldthread/schema/exercise";
import { NoteIcon, WarningIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { useTranslations } from "use-intl";
import { Citation, Figures } from "../outcome/figures.tsx";
import { useAdaptationWords } from "./use-adaptation-words.ts";
import { useSummaryText } from "./use-summary-text.ts";

/** What one should know of an exercise before prescribing it: how it goes, what to take care of, where it comes from. */
export function ChosenExercise({
  script,
  adaptation,
  name,
}: {
  script: ExerciseScript;
  adaptation: Adaptation | undefined;
  /** What to call the client by. */
  name: string;
}) {
  const t = useTranslations("exercise.prescribe");
  const { language, needs, lengths } = useSummaryText()(script);
  // What is switched off stands in the list with that reason.
  const adapted = useAdaptationWords()(adaptation && { ...adaptation, off: [] });
  return (
    <div className="flex flex-col gap-3">
      <div>
        <p lang={language} className="text-ink-2">
          {script.how[language]}
        </p>
        <p className="mt-1 text-s text-ink-3">{t("helpsAndLasts", { needs, lengths })}</p>
        <Figures
          summary={t("source")}
          items={[
            {
              id: "source",
              term: t("sourceTerm"),
              value: <Citation source={script.source} evidence={script.evidence} />,
            },
          ]}
        />
      </div>
      {script.cautions.length === 0 ? null : (
        <Notice tone="warn" icon={<WarningIcon />} title={t("care", { name })}>
          <p lang={language}>{script.care[language]}</p>
        </Notice>
      )}
      {adapted.length === 0 ? null : (
        <Notice tone="brand" icon={<NoteIcon />} title={t("adaptedTitle", { name })}>
          <p>{t("adapted", { changes: adapted.join(" ") })}</p>
        </Notice>
      )}
    </div>
  );
}
