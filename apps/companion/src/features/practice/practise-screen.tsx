import { PageHeader } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { useTranslations } from "use-intl";
import { Screen } from "../../shell/screen.tsx";
import { titleOf } from "../goal/goal-words.ts";
import { useGoals } from "../goal/use-goals.ts";
import { UnsentNotice } from "../me/unsent-notice.tsx";
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
  const { known, offered, adaptation, due } = useExercises();
  return (
    <Screen title={t("title")}>
      <PageHeader title={t("heading")} meta={t("lead")} />
      <UnsentNotice className="mt-5" />
      <Section title={t("prescribed")} className="mt-7">
        {due.length === 0 ? <p className="text-ink-2">{t("noPrescribed")}</p> : null}
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
      <Section title={t("library")} className="mt-8">
        {adaptation.allOff ? (
          <p className="text-ink-2">{t("allOff")}</p>
        ) : (
          <Library summaries={offered.map(({ exercise: summary }) => summary)} />
        )}
      </Section>
    </Screen>
  );
}
