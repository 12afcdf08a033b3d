import { Facts } from "@goldthread/ui/facts";
import { Section } from "@goldthread/ui/section";
import { useTranslations } from "use-intl";
import { Arrowed } from "../../shared/arrow.tsx";
import { useWhen } from "../../shared/use-when.ts";
import { goalWords } from "../goal/goal-words.ts";
import { easeOf, easeWay } from "@goldthread/domain/practice/ease";
import { useMeasureTitle } from "../measure/use-measure-title.ts";
import { type ChartValue, useChart } from "./chart-context.tsx";
import { lastContactOf } from "./next-contact.ts";

type Fact = { id: string; term: string; value: string };

/** What has changed since the two last spoke: the few figures one wants before the next time. */
export function SinceContact() {
  const t = useTranslations("chart.sinceContact");
  const value = useChart();
  const when = useWhen();
  const last = lastContactOf(value.chart.contacts, when.now);
  const since = last === null ? 0 : Date.parse(last.startsAt);
  const items = [
    ...useScoreFacts(value, since),
    ...usePracticeFacts(value, since),
    ...useCheckInFacts(value, since),
    ...useGoalFacts(value, since),
  ];
  const title = last === null ? t("titleStart") : t("title", { day: when.long(last.startsAt) });
  return (
    <Section title={title} card>
      {items.length === 0 ? (
        <p className="text-s text-ink-2">{t("nothing")}</p>
      ) : (
        <Facts items={items.map((item) => ({ ...item, value: <Arrowed>{item.value}</Arrowed> }))} />
      )}
    </Section>
  );
}

function useScoreFacts({ responses }: ChartValue, since: number): Fact[] {
  const measureTitle = useMeasureTitle();
  return [...new Set(responses.map(({ measureId }) => measureId))].flatMap((measureId) => {
    const totals = responses.filter(
      (response) => response.measureId === measureId && response.total !== null,
    );
    const last = totals.at(-1);
    if (last === undefined || Date.parse(last.completedAt) <= since) return [];
    const before = totals.findLast(({ completedAt }) => Date.parse(completedAt) <= since);
    const value = before === undefined ? String(last.total) : `${before.total} → ${last.total}`;
    return [{ id: measureId, term: measureTitle(measureId), value }];
  });
}

function usePracticeFacts({ chart }: ChartValue, since: number): Fact[] {
  const t = useTranslations("chart.sinceContact");
  const practices = chart.practices.filter(({ startedAt }) => Date.parse(startedAt) > since);
  const active = chart.prescriptions.some(({ status }) => status === "active");
  if (practices.length === 0 && !active) return [];
  const ease = easeOf(practices);
  const value = t("practised", { count: practices.length });
  return [
    {
      id: "practice",
      term: t("practice"),
      value:
        ease === null
          ? value
          : `${value}, ${t("ease", { points: Math.abs(ease.change), way: easeWay(ease.change) })}`,
    },
  ];
}

function useCheckInFacts({ chart }: ChartValue, since: number): Fact[] {
  const t = useTranslations("chart.sinceContact");
  const checkIns = chart.checkIns.filter(({ at }) => Date.parse(at) > since);
  if (checkIns.length === 0) return [];
  const low = checkIns.filter(({ pleasantness }) => pleasantness < 0).length;
  return [
    { id: "check-ins", term: t("checkIns"), value: t("checkInsCounted", { count: checkIns.length, low }) },
  ];
}

function useGoalFacts({ chart }: ChartValue, since: number): Fact[] {
  const t = useTranslations("chart.sinceContact");
  return chart.goals.flatMap((goal) => {
    const last = goal.ratings.at(-1);
    if (last === undefined || Date.parse(last.at) <= since) return [];
    const before = goal.ratings.findLast(({ at }) => Date.parse(at) <= since);
    const term = t("goal", { words: shorten(goalWords(goal)) });
    return [
      {
        id: goal.id,
        term,
        value: before === undefined ? String(last.value) : `${before.value} → ${last.value}`,
      },
    ];
  });
}

const words_shown_max = 34;

function shorten(words: string): string {
  if (words.length <= words_shown_max) return words;
  const cut = words.slice(0, words_shown_max);
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(" "), words_shown_max / 2));
  return `${whole.replace(/[\s,.;:–—-]+$/, "")}…`;
}
