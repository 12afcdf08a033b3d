import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { ConfirmDialog } from "@goldthread/ui/confirm-dialog";
import { useTranslations } from "use-intl";
import type { Member } from "./member.ts";
import { useMemberCommand } from "./use-member-command.ts";

/** Ends or restores a member's access, after saying what that means. */
export function MemberStatusDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTranslations("people");
  const tCommon = useTranslations("common");
  const trpc = useTRPC();
  const setStatus = useMemberCommand(trpc.member.setStatus.mutationOptions());
  const ends = member.status === "active";
  const confirm = () =>
    setStatus.send({ memberId: member.id, status: ends ? "inactive" : "active" }, { onSuccess: onClose });
  return (
    <ConfirmDialog
      open
      title={t(ends ? "deactivateTitle" : "activateTitle", { name: member.displayName })}
      description={ends ? t("deactivateWhat", { count: member.clients }) : t("activateWhat")}
      confirmLabel={ends ? t("deactivate") : t("activate")}
      cancelLabel={tCommon("cancel")}
      danger={ends}
      pending={setStatus.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <RefusalText error={setStatus.error} />
    </ConfirmDialog>
  );
}
