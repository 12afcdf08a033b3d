import { buttonClass } from "@goldthread/ui/button";
import { Notice } from "@goldthread/ui/notice";
import { NoteIcon } from "@goldthread/ui/icons";
import { WithAside } from "@goldthread/ui/app-shell";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { AssignmentList } from "./assignment-list.tsx";
import { ItemChanges } from "./item-changes.tsx";
import { ResponseHistory } from "./response-history.tsx";
import { ResponseView } from "./response-view.tsx";

/** What is known about how the client is: intake, the measures asked for, and what was answered. */
export function AssessmentPage() {
  const t = useTranslations("measure");
  const { responses } = useChart();
  const latest = responses.at(-1);
  return (
    <div className="flex flex-col gap-5">
      <h2 className="voice text-2xl text-ink">{t("assessment")}</h2>
      <IntakeState />
      <WithAside aside={<AssignmentList />}>
        {latest === undefined ? (
          <p className="text-ink-2">{t("nothingAnswered")}</p>
        ) : (
          <>
            <ResponseView key={latest.id} response={latest} />
            <ItemChanges measureId={latest.measureId} />
            <ResponseHistory />
          </>
        )}
      </WithAside>
    </div>
  );
}

function IntakeState() {
  const t = useTranslations("measure.intake");
  const when = useWhen();
  const { chart } = useChart();
  const { status, at } = chart.intake;
  return (
    <Notice
      tone={status === "signed" ? "neutral" : "gold"}
      icon={<NoteIcon />}
      title={t(`${status}.title`, { day: at === null ? "" : when.long(at) })}
      actions={
        <Link {...paths.intake(chart.client.id)} className={buttonClass({ variant: "secondary", size: "s" })}>
          {t(`${status}.do`)}
        </Link>
      }
    >
      <p className="text-s text-ink-2">{t(`${status}.about`)}</p>
    </Notice>
  );
}
