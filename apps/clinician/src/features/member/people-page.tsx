import { useTRPC } from "@goldthread/app-core/api/client";
import { QueryError } from "@goldthread/app-core/errors/query-error";
import { Button } from "@goldthread/ui/button";
import { PageHeader } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { AdminOnly } from "../../shell/admin-only.tsx";
import { SearchButton } from "../../shell/search-button.tsx";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { InvitationTable } from "./invitation-table.tsx";
import { InviteMemberDialog } from "./invite-member-dialog.tsx";
import { MemberTable } from "./member-table.tsx";

export function PeoplePage() {
  return (
    <AdminOnly>
      <People />
    </AdminOnly>
  );
}

/** Who works in the clinic, as what, and who is invited. */
function People() {
  const t = useTranslations("people");
  const [inviting, setInviting] = useState(false);
  usePageTitle(t("title"));
  return (
    <div className="flex max-w-[78.5rem] flex-col gap-6">
      <PageHeader
        title={t("title")}
        meta={t("lead")}
        actions={
          <>
            <SearchButton />
            <Button variant="primary" onClick={() => setInviting(true)}>
              {t("invite")}
            </Button>
          </>
        }
      />
      <Members />
      <Invitations />
      {inviting ? <InviteMemberDialog onClose={() => setInviting(false)} /> : null}
    </div>
  );
}

function Members() {
  const t = useTranslations("people");
  const trpc = useTRPC();
  const { data, error, refetch, isFetching } = useQuery(trpc.member.list.queryOptions({}));
  return (
    <Section title={t("members")} aside={data === undefined ? undefined : data.members.length}>
      {data === undefined && error === null ? <TableSkeleton label={t("members")} rows={5} /> : null}
      {data === undefined && error !== null ? (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      ) : null}
      {data === undefined ? null : <MemberTable members={data.members} />}
    </Section>
  );
}

function Invitations() {
  const t = useTranslations("people");
  const trpc = useTRPC();
  const { data, error, refetch, isFetching } = useQuery(trpc.invitation.list.queryOptions({}));
  return (
    <Section title={t("invitations")} description={t("invitationsLead")}>
      {data === undefined && error === null ? <TableSkeleton label={t("invitations")} rows={2} /> : null}
      {data === undefined && error !== null ? (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      ) : null}
      {data === undefined ? null : <InvitationTable invitations={data.invitations} />}
    </Section>
  );
}

function TableSkeleton({ label, rows }: { label: string; rows: number }) {
  return (
    <Loading label={label} className="flex flex-col gap-px">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} className="h-12" />
      ))}
    </Loading>
  );
}
