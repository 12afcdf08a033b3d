import { QueryError } from "@goldthread/app-core/errors/query-error";
import { useScript } from "@goldthread/app-core/exercise/use-script";
import { useBelonging } from "@goldthread/app-core/session/session-provider";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import { WithAside } from "@goldthread/ui/app-shell";
import { Breadcrumbs } from "@goldthread/ui/breadcrumbs";
import { buttonClass } from "@goldthread/ui/button";
import { ExercisePicture } from "@goldthread/ui/exercise/exercise-picture";
import { WarningIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { PageHeader, PageTitle } from "@goldthread/ui/page-title";
import { Pill } from "@goldthread/ui/pill";
import { Section } from "@goldthread/ui/section";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { paths } from "../../../paths.ts";
import { NotFoundPage } from "../../../shell/not-found-page.tsx";
import { railLink } from "../../../shell/rail-link.tsx";
import { usePageTitle } from "../../../shell/use-page-title.ts";
import { Citation } from "../../outcome/figures.tsx";
import type { LibraryExercise } from "../library-search.ts";
import { OfferSwitch } from "../library/offer-switch.tsx";
import { useExerciseLibrary } from "../use-exercise-library.ts";
import { useSummaryText } from "../use-summary-text.ts";
import { Preview } from "./preview.tsx";

const route = getRouteApi("/member/exercises/$exerciseId");

/** One exercise: what it is for, what to take care of and where it comes from, and the whole of it to read and to play. */
export function ExercisePage() {
  const t = useTranslations("exercisePreview");
  const { exerciseId } = route.useParams();
  const { data, error, refetch, isFetching } = useExerciseLibrary();
  usePageTitle(t("pageTitle"));
  if (data !== undefined) {
    const exercise = data.find(({ summary }) => summary.id === exerciseId);
    return exercise === undefined ? <NotFoundPage /> : <Known key={exerciseId} exercise={exercise} />;
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

function Known({ exercise }: { exercise: LibraryExercise }) {
  const t = useTranslations("exercisePreview");
  const tLibrary = useTranslations("exerciseLibrary");
  const { summary } = exercise;
  const { language, title, purpose } = useSummaryText()(summary);
  const { data: script, error, refetch, isFetching } = useScript(summary.id);
  return (
    <div className="flex max-w-[78.5rem] flex-col gap-5">
      <Breadcrumbs
        label={tLibrary("title")}
        items={[
          { id: "library", label: t("breadcrumb"), href: "/exercises" },
          { id: "exercise", label: title },
        ]}
        renderLink={railLink}
      />
      <div className="flex items-start gap-4">
        <ExercisePicture picture={summary.picture} size={64} />
        <PageHeader
          className="min-w-0 flex-1"
          eyebrow={<Standing exercise={exercise} />}
          title={<span lang={language}>{title}</span>}
          meta={<span lang={language}>{purpose}</span>}
          actions={<Actions exercise={exercise} title={title} />}
        />
      </div>
      {script !== undefined ? (
        <>
          <WithAside aside={<InShort exercise={exercise} />}>
            <About script={script} language={language} />
          </WithAside>
          <Section title={t("title")} description={t("about")}>
            <Preview script={script} />
          </Section>
        </>
      ) : error === null ? (
        <Loading label={t("title")}>
          <Skeleton className="h-96" />
        </Loading>
      ) : (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      )}
    </div>
  );
}

/** The clinic's own, and whether it is hidden. */
function Standing({ exercise: { origin, hidden } }: { exercise: LibraryExercise }) {
  const t = useTranslations("exerciseLibrary");
  if (origin !== "own" && !hidden) return null;
  return (
    <span className="mb-1 flex flex-wrap gap-1.5">
      {origin === "own" ? <Pill tone="gold">{t("own")}</Pill> : null}
      {hidden ? <Pill>{t("hidden")}</Pill> : null}
    </span>
  );
}

function Actions({ exercise, title }: { exercise: LibraryExercise; title: string }) {
  const t = useTranslations("ownExercise");
  const { roles } = useBelonging();
  if (!roles.includes("admin")) return null;
  const { summary, origin } = exercise;
  const link = buttonClass({ variant: "secondary" });
  return (
    <>
      <OfferSwitch exercise={exercise} title={title} />
      {origin === "own" ? (
        <Link {...paths.editExercise(summary.id)} className={link}>
          {t("edit")}
        </Link>
      ) : null}
      <Link {...paths.newExercise(summary.id)} className={link}>
        {t("writeLike")}
      </Link>
    </>
  );
}

function About({ script, language }: { script: ExerciseScript; language: "en" | "es" }) {
  const t = useTranslations("exercisePreview");
  return (
    <Section title={t("how")} card>
      <p lang={language} className="max-w-[44rem] text-ink">
        {script.how[language]}
      </p>
      {script.care[language] === "" ? null : (
        <Notice tone="warn" icon={<WarningIcon />} title={t("care")} className="mt-4">
          <p lang={language}>{script.care[language]}</p>
        </Notice>
      )}
    </Section>
  );
}

function InShort({ exercise: { summary } }: { exercise: LibraryExercise }) {
  const t = useTranslations("exercisePreview");
  const tLibrary = useTranslations("exerciseLibrary");
  const tLanguage = useTranslations("library.language");
  const { needs, lengths, cautions } = useSummaryText()(summary);
  return (
    <Section title={t("inShort")} card>
      <dl className="flex flex-col gap-2.5 text-s">
        <Term name={tLibrary("helpsWith")}>{needs}</Term>
        <Term name={t("lengths")}>{lengths}</Term>
        <Term name={tLibrary("care")}>{cautions === "" ? tLibrary("noCare") : cautions}</Term>
        <Term name={t("languages")}>
          {summary.languages.map((language) => tLanguage(language)).join(", ")}
        </Term>
        <Term name={tLibrary("source")}>
          <Citation source={summary.source} evidence={summary.evidence} />
        </Term>
      </dl>
    </Section>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-ink-3">{name}</dt>
      <dd className="wrap-anywhere text-ink">{children}</dd>
    </div>
  );
}
