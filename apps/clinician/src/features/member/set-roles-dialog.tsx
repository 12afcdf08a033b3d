import { useTRPC } from "@goldthread/app-core/api/client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "../../shared/form-dialog.tsx";
import type { Member } from "./member.ts";
import { RolesField } from "./roles-field.tsx";
import { useMemberCommand } from "./use-member-command.ts";

export function SetRolesDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTranslations("people");
  const trpc = useTRPC();
  const setRoles = useMemberCommand(trpc.member.setRoles.mutationOptions());
  const [roles, setChosen] = useState(member.roles);
  const [asked, setAsked] = useState(false);
  const submit = () => {
    setAsked(true);
    if (roles.length > 0) setRoles.send({ memberId: member.id, roles }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={t("rolesOf", { name: member.displayName })}
      submitLabel={t("saveRoles")}
      pending={setRoles.isPending}
      error={setRoles.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <RolesField
        value={roles}
        onChange={setChosen}
        error={asked && roles.length === 0 ? t("rolesMissing") : undefined}
      />
    </FormDialog>
  );
}
