import { QueryError } from "@goldthread/app-core/errors/query-error";
import { findTotalOf } from "@goldthread/domain/measure/summary";
import { PersonIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { PageHeader, PageTitle } from "@goldthread/ui/page-title";
import { Loading } from "@goldthread/ui/skeleton";
import { useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../shared/use-language.ts";
import { BackLink } from "../../shell/back-link.tsx";
import { Screen } from "../../shell/screen.tsx";
import { useMyMeasures } from "./use-my-measures.ts";

const OwnTrajectory = lazy(async () => ({ default: (await import("./own-trajectory.tsx")).OwnTrajectory }));

/** How one measure went, in plain words; what the care team keeps for a talk is not drawn. */
export function OverTimeScreen() {
  const { measureId } = useParams({ from: "/inside/questions/over-time/$measureId" });
  const t = useTranslations("measure");
  const locale = useLanguage();
  const { data, answered, measures, error, refetch, isFetching } = useMyMeasures();
  const measure = measures.find(({ id }) => id === measureId);
  const mine = answered
    .filter((response) => response.measureId === measureId)
    .toSorted((a, b) => Date.parse(a.completedAt) - Date.parse(b.completedAt));
  return (
    <Screen title={t("overTime.title")} start={<BackLink to="/questions" />}>
      {data === undefined ? (
        error === null ? (
          <Loading label={t("overTime.title")} />
        ) : (
          <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
        )
      ) : measure === undefined || mine.length === 0 ? (
        <>
          <PageTitle>{t("overTime.title")}</PageTitle>
          <p className="mt-2 text-ink-2">{t("overTime.empty")}</p>
        </>
      ) : (
        <>
          <PageHeader
            title={t("overTime.heading", { name: measure.shortTitle[locale] })}
            meta={t("overTime.lead", { about: measure.about[locale] })}
          />
          {mine.some(({ withheld }) => withheld) ? (
            <Notice className="mt-6" icon={<PersonIcon />} title={t("overTime.withheldTitle")}>
              <p>{t("overTime.withheld")}</p>
            </Notice>
          ) : (
            <>
              <Suspense fallback={<div className="mt-6 h-72" />}>
                <OwnTrajectory
                  key={measure.id}
                  measure={measure}
                  scales={[findTotalOf(measure) ?? measure.scales].flat()}
                  answered={mine}
                />
              </Suspense>
              <p className="mt-6 text-ink-2">{t("overTime.noDiagnosis")}</p>
            </>
          )}
        </>
      )}
    </Screen>
  );
}
