import type { GoalThread, ThreadRow as RowFacts } from "@goldthread/domain/thread/thread";
import { cx } from "@goldthread/ui/class-names";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useChart } from "./chart-context.tsx";
import { GapCard } from "./gap-card.tsx";
import { hasGap } from "./has-gap.ts";
import { ThreadConcernCard } from "./thread-concern-card.tsx";
import { ThreadGoalCard } from "./thread-goal-card.tsx";
import { ThreadChangeCard } from "./thread-change-card.tsx";
import { ThreadWorkCard } from "./thread-work-card.tsx";
import { threadGridClass } from "./thread-grid.ts";

/** One goal of the thread, with the concern it serves, what is done for it and what that changed. */
export function ThreadRow({
  row,
  goal,
  first,
}: {
  row: RowFacts;
  /** Null where the concern has no goal yet. */
  goal: GoalThread | null;
  /** Whether the row names the concern; the next ones of the same concern do not repeat it. */
  first: boolean;
}) {
  const t = useTranslations("chart.thread");
  const { act } = useChart();
  const { concernId } = row;
  return (
    <tr
      role="row"
      className={cx(
        threadGridClass,
        "gap-y-2 py-3.5 print:break-inside-avoid",
        first && "border-t border-line first:border-t-0",
      )}
    >
      <ThreadCell label={t("concern")} heading>
        {first ? <ThreadConcernCard row={row} /> : <span className="sr-only">{t("sameConcern")}</span>}
        {concernId === null && goal !== null ? (
          <GapCard
            title={t("gap.goalWithoutConcern")}
            action={t("gapAction.goalWithoutConcern")}
            onAct={() => act({ kind: "linkGoal", goalId: goal.goalId })}
          />
        ) : null}
      </ThreadCell>
      {goal === null ? (
        <ThreadCell label={t("goal")}>
          {hasGap(row.gaps, "concernWithoutGoal") && concernId !== null ? (
            <GapCard
              title={t("gap.concernWithoutGoal")}
              action={t("gapAction.concernWithoutGoal")}
              onAct={() => act({ kind: "proposeGoal", concernId })}
            />
          ) : null}
        </ThreadCell>
      ) : (
        <>
          <ThreadCell label={t("goal")}>
            <ThreadGoalCard goal={goal} />
          </ThreadCell>
          <ThreadCell label={t("whatWeDo")}>
            <ThreadWorkCard goal={goal} />
          </ThreadCell>
        </>
      )}
      {goal === null ? <ThreadCell label={t("whatWeDo")} /> : null}
      <ThreadCell label={t("whatChanged")}>
        <ThreadChangeCard row={row} goal={goal} first={first} />
      </ThreadCell>
    </tr>
  );
}

function ThreadCell({
  label,
  heading = false,
  children,
}: {
  /** The column's name, shown where the columns lie under each other. */
  label: string;
  heading?: boolean;
  children?: ReactNode;
}) {
  const content = (
    <>
      <span aria-hidden="true" className="mb-1 hidden text-xs font-semibold text-ink-3 @max-[40rem]:block">
        {label}
      </span>
      <span className="flex h-full flex-col gap-2 @max-[40rem]:h-auto">{children}</span>
    </>
  );
  const className = "block min-w-0 text-left align-top font-normal empty:hidden";
  return heading ? (
    <th role="rowheader" scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td role="cell" className={cx(className, children === undefined && "@max-[40rem]:hidden")}>
      {content}
    </td>
  );
}
