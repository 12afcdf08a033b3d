import { QueryError } from "@goldthread/app-core/errors/query-error";
import { useBelonging } from "@goldthread/app-core/session/session-provider";
import type { LibraryMeasure } from "@goldthread/schema/measure-library";
import { WithAside } from "@goldthread/ui/app-shell";
import { Breadcrumbs } from "@goldthread/ui/breadcrumbs";
import { Button, buttonClass } from "@goldthread/ui/button";
import { PageHeader, PageTitle } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { paths } from "../../../paths.ts";
import { languageOf } from "../../../shared/language.ts";
import { NotFoundPage } from "../../../shell/not-found-page.tsx";
import { railLink } from "../../../shell/rail-link.tsx";
import { usePageTitle } from "../../../shell/use-page-title.ts";
import { AssignToClientDialog } from "../assign-measure-dialog.tsx";
import { Preview } from "../preview.tsx";
import { useDefinition } from "../use-definition.ts";
import { useLibrary } from "../use-measures.ts";
import { RetireButton } from "../own/retire-button.tsx";
import { ExportButton } from "./export-button.tsx";
import { Languages } from "./library-table.tsx";
import { OfferNotice } from "./offer-notice.tsx";
import { ScaleFigures } from "./scale-figures.tsx";
import { WordingSection } from "./wording-section.tsx";

const route = getRouteApi("/member/measures/$measureId");

/** One measure: what it is for and not for, its terms and figures with their sources, and the form to try. */
export function MeasurePage() {
  const t = useTranslations("library");
  const { measureId } = route.useParams();
  const { data, error, refetch, isFetching } = useLibrary();
  usePageTitle(t("pageTitle"));
  if (data !== undefined) {
    const measure = data.get(measureId);
    return measure === undefined ? <NotFoundPage /> : <Known key={measureId} measure={measure} />;
  }
  return (
    <div className="flex max-w-[78.5rem] flex-col gap-5">
      <PageTitle>{t("pageTitle")}</PageTitle>
      {error === null ? (
        <Loading label={t("pageTitle")} className="flex flex-col gap-4">
          <Skeleton className="h-9 w-80 max-w-full" />
          <Skeleton className="h-64" />
        </Loading>
      ) : (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      )}
    </div>
  );
}

function Known({ measure }: { measure: LibraryMeasure }) {
  const t = useTranslations("library");
  const language = languageOf(useLocale());
  return (
    <div className="flex max-w-[78.5rem] flex-col gap-5">
      <Breadcrumbs
        label={t("title")}
        items={[
          { id: "library", label: t("breadcrumb"), href: "/measures" },
          { id: "measure", label: measure.shortTitle[language] },
        ]}
        renderLink={railLink}
      />
      <PageHeader
        title={measure.title[language]}
        meta={[
          measure.about[language],
          measure.recall.label[language],
          t("minutesOf", { minutes: measure.minutes }),
        ]
          .filter(Boolean)
          .join(" · ")}
        actions={<Actions measure={measure} />}
      />
      <OfferNotice measure={measure} />
      <WithAside aside={<Terms measure={measure} />}>
        <Section title={t("purpose")} card>
          <dl className="flex flex-col gap-3">
            {(
              [
                ["for", measure.purpose.for],
                ["notFor", measure.purpose.notFor],
                ["convention", measure.scoringConvention],
              ] as const
            ).map(([id, text]) => (
              <div key={id}>
                <dt className="text-xs text-ink-3">{t(id)}</dt>
                <dd className="max-w-[44rem] text-ink">{text[language]}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <ScaleFigures measure={measure} />
      </WithAside>
      <Section title={t("preview.title")} description={t("preview.about")}>
        <TryOut measureId={measure.id} />
      </Section>
    </div>
  );
}

function Actions({ measure }: { measure: LibraryMeasure }) {
  const t = useTranslations("library");
  const { roles } = useBelonging();
  const [assigning, setAssigning] = useState(false);
  const own = measure.origin === "own" && roles.includes("admin");
  return (
    <>
      <ExportButton measure={measure} />
      {own ? (
        <>
          <RetireButton measure={measure} />
          <Link {...paths.editMeasure(measure.id)} className={buttonClass({ variant: "secondary" })}>
            {t("edit")}
          </Link>
        </>
      ) : null}
      {roles.includes("clinician") ? (
        <Button
          disabledReason={
            measure.offered
              ? measure.respondent === "self"
                ? undefined
                : t("inPerson")
              : t(`whyNot.${measure.whyNot ?? "never"}.short`)
          }
          onClick={() => setAssigning(true)}
        >
          {t("assign")}
        </Button>
      ) : null}
      {assigning ? <AssignToClientDialog measure={measure} onClose={() => setAssigning(false)} /> : null}
    </>
  );
}

function Terms({ measure }: { measure: LibraryMeasure }) {
  const t = useTranslations("library");
  const { licence, respondent, origin, loincPanel } = measure;
  return (
    <>
      <Section title={t("termsTitle")} card>
        <p className="font-semibold text-ink">
          {origin === "own" ? t("own") : t(`licence.${licence.class}`)}
        </p>
        <p className="mt-0.5 text-s text-ink-2">
          {t(`licenceAbout.${origin === "own" ? "own" : licence.class}`)}
        </p>
        <dl className="mt-3 flex flex-col gap-2.5 text-s">
          <Term name={t("attribution")} foreign>
            {licence.attribution}
          </Term>
          <Term name={t("source")} foreign>
            {licence.source}
          </Term>
          <Term name={t("evidenceLabel")}>{t(`evidence.${licence.evidence}`)}</Term>
          <Term name={t("respondent")}>{t(`respondentOf.${respondent}`)}</Term>
          <div>
            <dt className="text-xs text-ink-3">{t("languages")}</dt>
            <dd className="text-ink">
              <Languages measure={measure} />
            </dd>
          </div>
          {loincPanel === null ? null : <Term name="LOINC">{loincPanel}</Term>}
        </dl>
      </Section>
      <WordingSection measure={measure} />
    </>
  );
}

function Term({
  name,
  foreign = false,
  children,
}: {
  name: string;
  /** Quoted as published, in English. */
  foreign?: boolean;
  children: string;
}) {
  if (children === "") return null;
  return (
    <div>
      <dt className="text-xs text-ink-3">{name}</dt>
      <dd lang={foreign ? "en" : undefined} className="wrap-anywhere text-ink">
        {children}
      </dd>
    </div>
  );
}

function TryOut({ measureId }: { measureId: string }) {
  const t = useTranslations("library");
  const { data, error, refetch, isFetching } = useDefinition(measureId);
  if (data !== undefined) return <Preview measure={data.definition} />;
  if (error !== null) return <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />;
  return (
    <Loading label={t("preview.title")}>
      <Skeleton className="h-96 max-w-[27rem]" />
    </Loading>
  );
}
