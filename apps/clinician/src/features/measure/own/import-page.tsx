import { useTRPC } from "@goldthread/app-core/api/client";
import { newId } from "@goldthread/app-core/api/new-id";
import { QueryError } from "@goldthread/app-core/errors/query-error";
import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import type { MeasureOrigin } from "@goldthread/schema/measure-import";
import { Breadcrumbs } from "@goldthread/ui/breadcrumbs";
import { PageHeader } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useDraft } from "../../../shared/use-draft.ts";
import { AdminOnly } from "../../../shell/admin-only.tsx";
import { railLink } from "../../../shell/rail-link.tsx";
import { usePageTitle } from "../../../shell/use-page-title.ts";
import { Preview } from "../preview.tsx";
import { ImportProblems } from "./import-problems.tsx";
import { ImportSource } from "./import-source.tsx";
import { OwnEditor } from "./own-editor.tsx";

/** A FHIR Questionnaire becomes a measure of the clinic's own: what it loses, how it looks, how it is scored. */
export function ImportPage() {
  return (
    <AdminOnly>
      <Import />
    </AdminOnly>
  );
}

function Import() {
  const t = useTranslations("own.import");
  const tLibrary = useTranslations("library");
  usePageTitle(t("title"));
  // `asked` is what is being looked at; `round` names the form that is filled in for it.
  const [source, change, clear] = useDraft("import", { json: "", asked: "", round: "" });
  return (
    <div className="flex max-w-[64rem] flex-col gap-5">
      <Breadcrumbs
        label={tLibrary("title")}
        items={[
          { id: "library", label: tLibrary("breadcrumb"), href: "/measures" },
          { id: "import", label: t("title") },
        ]}
        renderLink={railLink}
      />
      <PageHeader title={t("title")} meta={t("lead")} />
      <ImportSource
        json={source.json}
        onChange={(json) => change({ json })}
        onLook={(asked) =>
          // The same text again is the same form, with what has been typed in it.
          change(asked === source.asked ? { asked } : { asked, round: newId() })
        }
      />
      {source.asked === "" ? null : (
        <LookedAt key={source.round} json={source.asked} round={source.round} onSaved={clear} />
      )}
    </div>
  );
}

function LookedAt({ json, round, onSaved }: { json: string; round: string; onSaved: () => void }) {
  const t = useTranslations("own.import");
  const trpc = useTRPC();
  // The same text always reads the same.
  const { data, error, refetch, isFetching } = useQuery(
    trpc.measure.importPreview.queryOptions({ json }, { staleTime: Infinity }),
  );
  if (data !== undefined) {
    const { draft, origin, problems } = data;
    return (
      <>
        <ImportProblems problems={problems} />
        {draft === null || origin === null ? null : (
          <Draft draft={draft} origin={origin} draftKey={`own-import-${round}`} onSaved={onSaved} />
        )}
      </>
    );
  }
  if (error !== null) return <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />;
  return (
    <Loading label={t("asked")}>
      <Skeleton className="h-64" />
    </Loading>
  );
}

function Draft({
  draft,
  origin,
  draftKey,
  onSaved,
}: {
  draft: MeasureDefinition;
  origin: MeasureOrigin;
  draftKey: string;
  onSaved: () => void;
}) {
  const t = useTranslations("own");
  return (
    <>
      <Section title={t("previewTitle")} description={t("import.formAbout")}>
        <Preview measure={draft} />
      </Section>
      <h2 className="mt-4 text-xl font-semibold text-ink">{t("import.scoring")}</h2>
      <OwnEditor base={draft} origin={origin} measureId={null} draftKey={draftKey} onSaved={onSaved} />
    </>
  );
}
