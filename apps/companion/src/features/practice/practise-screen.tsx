import { PageHeader } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { Loading } from "@goldthread/ui/skeleton";
import { useTranslations } from "use-intl";
import { Screen } from "../../shell/screen.tsx";
import { titleOf } from "../goal/goal-words.ts";
import { useGoals } from "../goal/use-goals.ts";
import { UnsentNotice } from "../me/unsent-notice.tsx";
import { ExerciseRow } from "./exercise-row.tsx";
import { HistoryLink } from "./history-link.tsx";
import { Library } from "./library.tsx";
import { PrescribedRow } from "./prescribed-row.tsx";
import { useExercises } from "./use-exercises.ts";

/** What was agreed first, then everything there is. Works without a network. */
export function PractiseScreen() {
  const t = useTranslations("practice");
  const { goals } = useGoals();
  const goalOf = (goalId: string) => {
    const goal = goals?.find(({ id }) => id === goalId);
    return goal === undefined ? undefined : titleOf(goal);
  };
  const { known, offered, adaptation, due, loading } = useExercises();
  const kept = offered.filter(({ favourite }) => favourite);
  return (
    <Screen title={t("title")}>
      <PageHeader title={t("heading")} meta={t("lead")} />
      <UnsentNotice className="mt-5" />
      <Section title={t("prescribed")} className="mt-7">
        {loading ? <Loading label={t("prescribed")} /> : null}
        {due.length === 0 && !loading ? <p className="text-ink-2">{t("noPrescribed")}</p> : null}
        <ul className="flex flex-col gap-2.5">
          {due.map((prescription) => (
            <PrescribedRow
              key={prescription.id}
              prescription={prescription}
              summary={known.find(({ id }) => id === prescription.exerciseId)}
              goal={goalOf(prescription.goalId)}
            />
          ))}
        </ul>
      </Section>
      <HistoryLink className="mt-5" />
      {kept.length === 0 ? null : (
        <Section title={t("keep.kept")} className="mt-8">
          <ul className="flex flex-col gap-2.5">
            {kept.map(({ exercise }) => (
              <ExerciseRow key={exercise.id} summary={exercise} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t("library")} className="mt-8">
        {loading ? <Loading label={t("library")} /> : null}
        {adaptation.allOff ? <p className="text-ink-2">{t("allOff")}</p> : null}
        {loading || adaptation.allOff ? null : (
          <Library summaries={known.filter(({ id }) => offered.some(({ exercise }) => exercise.id === id))} />
        )}
      </Section>
    </Screen>
  );
}
