import { useTRPC } from "@goldthread/app-core/api/client";
import { newId } from "@goldthread/app-core/api/new-id";
import { QueryError } from "@goldthread/app-core/errors/query-error";
import { Button } from "@goldthread/ui/button";
import { EmptyState } from "@goldthread/ui/empty-state";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { IntakeEditor } from "./intake-editor.tsx";
import { keptIntake } from "./kept-intake.ts";
import { SignedIntake } from "./signed-intake.tsx";

const route = getRouteApi("/member/clients/$clientId/intake");

/** The first account of a client: a draft kept as typed, and what has been signed. */
export function IntakePage() {
  const t = useTranslations("intake");
  const { clientId } = route.useParams();
  usePageTitle(t("title"));
  return <IntakeOfClient key={clientId} clientId={clientId} />;
}

function IntakeOfClient({ clientId }: { clientId: string }) {
  const t = useTranslations("intake");
  const trpc = useTRPC();
  const { data, error, refetch, isFetching } = useQuery(trpc.intake.get.queryOptions({ clientId }));
  // What is open on this page stays open although somebody signs it meanwhile: there may be words in it that are nowhere else.
  const [openId, setOpenId] = useState<string | null>(() => keptIntake(clientId)?.intakeId ?? null);
  const draftId = data?.intakes.find(({ status }) => status === "draft")?.id ?? null;
  if (openId === null && draftId !== null) setOpenId(draftId);
  if (data === undefined && error !== null)
    return <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />;
  if (data === undefined) return <EditorSkeleton label={t("title")} />;
  const signed = data.intakes.filter(({ status }) => status === "signed");
  return (
    <div className="flex flex-col gap-6">
      {openId === null ? (
        <Begin isFirst={signed.length === 0} onBegin={() => setOpenId(newId())} />
      ) : (
        <IntakeEditor
          key={openId}
          clientId={clientId}
          intakeId={openId}
          intake={data.intakes.find(({ id }) => id === openId) ?? null}
          onClosed={() => setOpenId(null)}
        />
      )}
      {signed.map((intake, index) => (
        <SignedIntake key={intake.id} intake={intake} open={openId === null && index === 0} />
      ))}
    </div>
  );
}

function Begin({ isFirst, onBegin }: { isFirst: boolean; onBegin: () => void }) {
  const t = useTranslations("intake");
  if (!isFirst)
    return (
      <div className="print:hidden">
        <Button variant="secondary" onClick={onBegin}>
          {t("beginAnother")}
        </Button>
      </div>
    );
  return (
    <EmptyState
      title={t("none")}
      action={
        <Button variant="primary" onClick={onBegin}>
          {t("begin")}
        </Button>
      }
    >
      {t("noneHint")}
    </EmptyState>
  );
}

function EditorSkeleton({ label }: { label: string }) {
  return (
    <Loading label={label} className="flex flex-col gap-4">
      <Skeleton className="h-6 w-40" />
      <Skeleton className="h-28" />
      <Skeleton className="h-28" />
      <Skeleton className="h-28" />
    </Loading>
  );
}
