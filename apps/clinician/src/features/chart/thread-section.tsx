import type { GoalThread, ThreadRow as Row } from "@goldthread/domain/thread/thread";
import { cx } from "@goldthread/ui/class-names";
import { Button } from "@goldthread/ui/button";
import { EmptyState } from "@goldthread/ui/empty-state";
import { Section } from "@goldthread/ui/section";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { goalWords } from "../goal/goal-words.ts";
import { type ChartValue, useChart } from "./chart-context.tsx";
import { threadGridClass } from "./thread-grid.ts";
import { ThreadRow } from "./thread-row.tsx";

const columns = ["concern", "goal", "whatWeDo", "whatChanged"] as const;

/** The thread from concern to outcome, a row for each goal, its gaps in dashed gold. */
export function ThreadSection() {
  const t = useTranslations("chart.thread");
  const value = useChart();
  const { thread, act } = value;
  const gaps = thread.gaps.length;
  const waiting = thread.rows
    .flatMap((row) => row.goals)
    .filter((goal) => goal.waitingOn === "client").length;
  const rows = thread.rows.map((row) => current(row, value)).filter((row) => row !== null);
  return (
    <Section
      title={t("title")}
      aside={
        rows.length === 0 ? undefined : t("gaps", { count: gaps - waiting, waiting, name: value.callName })
      }
      card
      className="@container"
      actions={
        <>
          <Button size="s" variant="secondary" onClick={() => act({ kind: "openConcern" })}>
            {t("openConcern")}
          </Button>
          <Button size="s" variant="secondary" onClick={() => act({ kind: "proposeGoal", concernId: null })}>
            {t("proposeGoal")}
          </Button>
        </>
      }
    >
      {rows.length === 0 ? (
        <EmptyState
          title={t("empty.title")}
          action={<Button onClick={() => act({ kind: "openConcern" })}>{t("openConcern")}</Button>}
        >
          {t("empty.about")}
        </EmptyState>
      ) : (
        // The roles are written out because `display: grid` takes them from native tables.
        <table role="table" className="block w-full">
          <caption className="sr-only">{t("caption")}</caption>
          <thead role="rowgroup" className="block @max-[40rem]:sr-only">
            <tr role="row" className={cx(threadGridClass, "border-b border-line")}>
              {columns.map((column) => (
                <th
                  key={column}
                  role="columnheader"
                  scope="col"
                  className="pb-2 text-left text-xs font-semibold text-ink-2"
                >
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className="block">
            {rows.flatMap((row) => rowsOf(row))}
          </tbody>
        </table>
      )}
      <Closed />
    </Section>
  );
}

/** One line for each goal of a concern, and one for a concern without any. */
function rowsOf(row: Row) {
  const goals: readonly (GoalThread | null)[] = row.goals.length === 0 ? [null] : row.goals;
  return goals.map((goal, place) => (
    <ThreadRow key={`${row.concernId} ${goal?.goalId}`} row={row} goal={goal} first={place === 0} />
  ));
}

/** A row with what is being worked on; null for a concern that is over. */
function current(row: Row, { chart }: ChartValue): Row | null {
  const concern = chart.concerns.find(({ id }) => id === row.concernId);
  if (row.concernId !== null && concern?.status !== "active") return null;
  const closed = new Set(
    chart.goals
      .filter(({ status }) => status === "declined" || status === "ended")
      .map(({ id }) => id as string),
  );
  const goals = row.goals.filter(({ goalId }) => !closed.has(goalId));
  return row.concernId === null && goals.length === 0 ? null : { ...row, goals };
}

/** Concerns and goals that are over: kept, and out of the way. */
function Closed() {
  const t = useTranslations("chart.thread");
  const tStatus = useTranslations("goal.status");
  const tConcern = useTranslations("concern.status");
  const { chart } = useChart();
  const clientId = chart.client.id;
  const concerns = chart.concerns.filter(({ status }) => status !== "active");
  const goals = chart.goals.filter(({ status }) => status === "declined" || status === "ended");
  const count = concerns.length + goals.length;
  if (count === 0) return null;
  return (
    <details className="mt-4 text-s text-ink-2">
      <summary className="min-h-6 rounded-1 font-semibold">{t("closed", { count })}</summary>
      <ul className="mt-2 flex flex-col gap-1.5">
        {concerns.map(({ id, title, status }) => (
          <li key={id}>
            <Link
              {...paths.concern(clientId, id)}
              className="text-ink underline decoration-line-strong underline-offset-3 hover:decoration-ink"
            >
              {title}
            </Link>{" "}
            · {tConcern(status)}
          </li>
        ))}
        {goals.map((goal) => (
          <li key={goal.id}>
            <Link
              {...paths.goal(clientId, goal.id)}
              className="voice text-ink underline decoration-line-strong underline-offset-3 hover:decoration-ink"
            >
              {goalWords(goal)}
            </Link>{" "}
            · {tStatus(goal.status)}
          </li>
        ))}
      </ul>
    </details>
  );
}
