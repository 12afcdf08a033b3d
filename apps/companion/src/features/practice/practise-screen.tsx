import { listExercises } from "@goldthread/domain/exercise/catalogue";
import { cardClass } from "@goldthread/ui/card";
import { ChevronRightIcon } from "@goldthread/ui/icons";
import { PageHeader } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Screen } from "../../shell/screen.tsx";
import { titleOf } from "../goal/goal-words.ts";
import { useGoals } from "../goal/use-goals.ts";
import { UnsentNotice } from "../me/unsent-notice.tsx";
import { PrescribedRow } from "./prescribed-row.tsx";

/** What was agreed first, then everything there is. Works without a network. */
export function PractiseScreen() {
  const t = useTranslations("practice");
  const { prescriptions, goals } = useGoals();
  const goalOf = (goalId: string) => {
    const goal = goals?.find(({ id }) => id === goalId);
    return goal === undefined ? undefined : titleOf(goal);
  };
  const active = prescriptions.filter(({ status }) => status === "active");
  return (
    <Screen title={t("title")}>
      <PageHeader title={t("heading")} meta={t("lead")} />
      <UnsentNotice className="mt-5" />
      <Section title={t("prescribed")} className="mt-7">
        {active.length === 0 ? <p className="text-ink-2">{t("noPrescribed")}</p> : null}
        <ul className="flex flex-col gap-2.5">
          {active.map((prescription) => (
            <PrescribedRow
              key={prescription.id}
              prescription={prescription}
              goal={goalOf(prescription.goalId)}
            />
          ))}
        </ul>
      </Section>
      <Section title={t("library")} className="mt-8">
        <ul className="flex flex-col gap-2.5">
          {listExercises().map(({ id }) => (
            <li key={id}>
              <Link
                to="/practise/$exerciseId"
                params={{ exerciseId: id }}
                className={cardClass({
                  padding: "none",
                  pressable: true,
                  className: "flex items-center justify-between gap-3 p-4",
                })}
              >
                <span className="min-w-0">
                  <span className="block font-medium">{t(`exercise.${id}.name`)}</span>
                  <span className="block text-m text-ink-2">{t(`exercise.${id}.about`)}</span>
                </span>
                <ChevronRightIcon size={22} className="shrink-0 text-ink-3" />
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </Screen>
  );
}
