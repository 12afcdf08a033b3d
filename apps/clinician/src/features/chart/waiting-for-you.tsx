import { overdueDays } from "@goldthread/domain/schedule/next-due";
import { Section } from "@goldthread/ui/section";
import { Link, type LinkOptions } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useUnread } from "../caseload/use-unread.ts";
import { useMeasureTitle } from "../measure/use-measure-title.ts";
import { useChart } from "./chart-context.tsx";
import { unsettledContactsOf } from "./next-contact.ts";

interface Waiting {
  id: string;
  label: string;
  value: string;
  to: LinkOptions;
}

/** What is left for the clinician to do, each leading to where it is done. */
export function WaitingForYou() {
  const t = useTranslations("chart.waiting");
  const items = useWaiting();
  return (
    <Section title={t("title")} card>
      {items.length === 0 ? (
        <p className="text-s text-ink-2">{t("nothing")}</p>
      ) : (
        <ul className="text-s">
          {items.map(({ id, label, value, to }) => (
            <li key={id} className="border-b border-line last:border-b-0">
              <Link
                {...to}
                className="flex items-baseline justify-between gap-4 rounded-1 py-2 text-ink no-underline hover:underline"
              >
                <span className="min-w-0">{label}</span>
                <span className="text-right font-semibold">{value}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function useWaiting(): Waiting[] {
  const t = useTranslations("chart.waiting");
  const when = useWhen();
  const measureTitle = useMeasureTitle();
  const { chart } = useChart();
  const { client, intake } = chart;
  const goals = chart.goals.filter(({ waitingOn }) => waitingOn === "clinician");
  const feltBad = useUnread(client.id).feltBad;
  const contacts = unsettledContactsOf(chart.contacts, when.now);
  const overdue = chart.assignments.filter(
    ({ status, nextDueOn }) => status === "active" && overdueDays(nextDueOn, when.today) > 0,
  );
  return [
    ...goals.map((goal) => ({
      id: goal.id,
      label: t("goal"),
      value: when.distance(goal.events.at(-1)?.at ?? goal.createdAt),
      to: paths.goal(client.id, goal.id),
    })),
    ...(feltBad === 0
      ? []
      : [
          {
            id: "felt-bad",
            label: t("feltBad"),
            value: t("unread", { count: feltBad }),
            to: paths.practice(client.id),
          },
        ]),
    ...contacts.slice(0, 3).map((contact) => ({
      id: contact.id,
      label: t("contact"),
      value: when.short(contact.startsAt),
      to: paths.contacts(client.id),
    })),
    ...overdue.map(({ id, measureId, nextDueOn }) => ({
      id,
      label: t("overdue", { measure: measureTitle(measureId) }),
      value: t("late", { days: overdueDays(nextDueOn, when.today) }),
      to: paths.assessment(client.id),
    })),
    ...(intake.status === "signed"
      ? []
      : [
          {
            id: "intake",
            label: t(intake.status === "none" ? "intakeNone" : "intakeDraft"),
            value: intake.at === null ? t("notBegun") : when.distance(intake.at),
            to: paths.intake(client.id),
          },
        ]),
  ];
}
