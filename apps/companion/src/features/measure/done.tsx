import { score } from "@goldthread/domain/measure/score";
import { riskOf } from "@goldthread/domain/risk/item-risk";
import { CrisisHelp } from "@goldthread/app-core/crisis/crisis-help";
import { buttonClass } from "@goldthread/ui/button";
import { CheckIcon, MeasureIcon, PersonIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { PageTitle } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useLongDay } from "../../shared/use-dates.ts";
import { useCrisisResources } from "../../shell/help-now.tsx";
import { Screen } from "../../shell/screen.tsx";
import { useFocusTitle } from "../../shell/use-focus-title.ts";
import { Attribution } from "./attribution.tsx";
import { Summary } from "./summary.tsx";
import type { Finished } from "./use-form.ts";
import { useFirstTotal } from "./use-first-total.ts";

/** What the answers say in plain words, where they are now, and when they are asked again. */
export function Done({ finished }: { finished: Finished }) {
  const t = useTranslations();
  const longDay = useLongDay();
  const { measure, withheld } = finished;
  const keptFirst = useFirstTotal(measure.id);
  const scored = score(measure, finished.answers);
  const first = finished.state === "sent" ? finished.output.baselineTotal : keptFirst;
  const resources = useCrisisResources();
  useFocusTitle("done");
  const goOn = finished.state === "sent" ? finished.output.goOn : null;
  const nextDueOn = finished.state === "sent" ? finished.output.nextDueOn : null;
  return (
    <Screen title={t("measure.title")}>
      <PageTitle>{t("measure.done.title")}</PageTitle>
      <Notice
        className="mt-5"
        tone={finished.state === "sent" ? "good" : "gold"}
        icon={<CheckIcon />}
        live="status"
      >
        {finished.state === "sent" ? t("measure.done.sent") : t("measure.done.offline")}
      </Notice>
      {withheld ? (
        <Notice className="mt-4" tone="neutral" icon={<PersonIcon />}>
          <p>{t("measure.done.withheld")}</p>
        </Notice>
      ) : scored.status === "scored" && Object.keys(scored.scales).length > 0 ? (
        <Summary className="mt-6" measure={measure} scored={scored} first={first} />
      ) : null}
      {riskOf(measure, finished.answers).length > 0 && resources.length > 0 ? (
        <Section className="mt-7" title={t("measure.crisis.title")}>
          <CrisisHelp resources={resources} />
        </Section>
      ) : null}
      {withheld ? null : <p className="mt-6 text-ink-2">{t("measure.done.noDiagnosis")}</p>}
      {nextDueOn === null ? null : (
        <p className="mt-2 text-ink-2">{t("measure.done.next", { day: longDay(nextDueOn) })}</p>
      )}
      {goOn === null ? null : (
        <Notice
          className="mt-6"
          tone="brand"
          icon={<MeasureIcon />}
          title={t("measure.done.goOn")}
          actions={
            <Link
              to="/questions/$assignmentId"
              params={{ assignmentId: goOn.assignmentId }}
              reloadDocument
              className={buttonClass({})}
            >
              {t("measure.goOn")}
            </Link>
          }
        >
          <p>{t("measure.done.goOnAbout")}</p>
        </Notice>
      )}
      <div className="mt-6">
        <Link to="/" className={buttonClass({ size: "l" })}>
          {t("measure.done.toToday")}
        </Link>
      </div>
      <Attribution measure={measure} className="mt-8" />
    </Screen>
  );
}
