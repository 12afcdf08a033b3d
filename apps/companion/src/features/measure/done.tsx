import { getMeasure } from "@goldthread/domain/measure/library";
import { maxTotal, score } from "@goldthread/domain/measure/score";
import { riskOf } from "@goldthread/domain/risk/item-risk";
import { plainSummary } from "@goldthread/domain/measure/plain-summary";
import { CrisisHelp } from "@goldthread/app-core/crisis/crisis-help";
import { buttonClass } from "@goldthread/ui/button";
import { CheckIcon } from "@goldthread/ui/icons";
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
  const measure = getMeasure(finished.measureId);
  const keptFirst = useFirstTotal(finished.measureId);
  const scored = score(measure, finished.answers);
  const first = finished.state === "sent" ? finished.output.baselineTotal : keptFirst;
  const resources = useCrisisResources();
  useFocusTitle("done");
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
      {scored.status === "scored" ? (
        <Summary
          className="mt-6"
          measure={measure}
          total={scored.total}
          max={maxTotal(measure)}
          messages={plainSummary(measure, scored, first === null ? [] : [first])}
        />
      ) : null}
      {riskOf(measure, finished.answers).length > 0 && resources.length > 0 ? (
        <Section className="mt-7" title={t("measure.crisis.title")}>
          <CrisisHelp resources={resources} />
        </Section>
      ) : null}
      <p className="mt-6 text-ink-2">{t("measure.done.noDiagnosis")}</p>
      {nextDueOn === null ? null : (
        <p className="mt-2 text-ink-2">{t("measure.done.next", { day: longDay(nextDueOn) })}</p>
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
