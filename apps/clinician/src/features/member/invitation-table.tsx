import { type ApiOutput, useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { Button } from "@goldthread/ui/button";
import { ConfirmDialog } from "@goldthread/ui/confirm-dialog";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "@goldthread/ui/data-table";
import { EmptyState } from "@goldthread/ui/empty-state";
import { Notice } from "@goldthread/ui/notice";
import { Pill } from "@goldthread/ui/pill";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useWhen } from "../../shared/use-when.ts";
import { useMemberCommand } from "./use-member-command.ts";

type Invitation = ApiOutput["invitation"]["list"]["invitations"][number];

const tones = { waiting: "info", accepted: "good", revoked: "neutral", expired: "warn" } as const;

/** Who was invited, and what became of it. */
export function InvitationTable({ invitations }: { invitations: readonly Invitation[] }) {
  const t = useTranslations("people");
  const trpc = useTRPC();
  const [revoking, setRevoking] = useState<Invitation | null>(null);
  const resend = useMemberCommand(trpc.invitation.resend.mutationOptions());
  const [resentTo, setResentTo] = useState<string | null>(null);
  const sendAgain = ({ id, email }: Invitation) => {
    setResentTo(null);
    resend.send({ invitationId: id }, { onSuccess: () => setResentTo(email) });
  };
  if (invitations.length === 0)
    return <EmptyState title={t("noInvitations")}>{t("noInvitationsHint")}</EmptyState>;
  return (
    <div className="flex flex-col gap-3">
      <RefusalText error={resend.error} />
      {resentTo === null ? null : (
        <Notice tone="good" live="status">
          {t("sent", { to: resentTo })}
        </Notice>
      )}
      <DataTable caption={t("invitations")} columns={5}>
        <TableHead>
          <HeadCell>{t("name")}</HeadCell>
          <HeadCell>{t("as")}</HeadCell>
          <HeadCell>{t("state")}</HeadCell>
          <HeadCell>{t("sentAt")}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t("actions")}</span>
          </HeadCell>
        </TableHead>
        <TableBody>
          {invitations.map((invitation) => (
            <InvitationRow
              key={invitation.id}
              invitation={invitation}
              pending={resend.isPending}
              onResend={() => sendAgain(invitation)}
              onRevoke={() => setRevoking(invitation)}
            />
          ))}
        </TableBody>
      </DataTable>
      {revoking === null ? null : <RevokeDialog invitation={revoking} onClose={() => setRevoking(null)} />}
    </div>
  );
}

function InvitationRow({
  invitation,
  pending,
  onResend,
  onRevoke,
}: {
  invitation: Invitation;
  pending: boolean;
  onResend: () => void;
  onRevoke: () => void;
}) {
  const t = useTranslations("people");
  const when = useWhen();
  const { displayName, email, kind, roles, status, sentAt, expiresAt } = invitation;
  return (
    <Row>
      <RowHead>
        {displayName}
        <span className="block text-s font-normal text-ink-2">{email}</span>
      </RowHead>
      <Cell label={t("as")}>
        {kind === "client" ? t("asClient") : roles.map((role) => t(`role.${role}`)).join(", ")}
      </Cell>
      <Cell label={t("state")}>
        <Pill tone={tones[status]}>{t(`status.${status}`)}</Pill>
      </Cell>
      <Cell label={t("sentAt")}>
        {status === "waiting"
          ? t("sentUntil", { day: when.short(sentAt), until: when.short(expiresAt) })
          : when.short(sentAt)}
      </Cell>
      <Cell className="text-right whitespace-nowrap @max-[40rem]:whitespace-normal">
        {status === "accepted" ? null : (
          <span className="inline-flex flex-wrap justify-end gap-1.5">
            <Button
              size="s"
              variant="secondary"
              disabled={pending}
              onClick={onResend}
              aria-label={t("resendTo", { name: displayName })}
            >
              {t("resend")}
            </Button>
            {status === "waiting" ? (
              <Button
                size="s"
                variant="quiet"
                onClick={onRevoke}
                aria-label={t("revokeOf", { name: displayName })}
              >
                {t("revoke")}
              </Button>
            ) : null}
          </span>
        )}
      </Cell>
    </Row>
  );
}

function RevokeDialog({ invitation, onClose }: { invitation: Invitation; onClose: () => void }) {
  const t = useTranslations("people");
  const tCommon = useTranslations("common");
  const trpc = useTRPC();
  const revoke = useMemberCommand(trpc.invitation.revoke.mutationOptions());
  return (
    <ConfirmDialog
      open
      title={t("revokeTitle", { name: invitation.displayName })}
      description={t("revokeWhat")}
      confirmLabel={t("revoke")}
      cancelLabel={tCommon("cancel")}
      pending={revoke.isPending}
      onConfirm={() => revoke.send({ invitationId: invitation.id }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <RefusalText error={revoke.error} />
    </ConfirmDialog>
  );
}
