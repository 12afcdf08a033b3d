import { useTRPC } from "@goldthread/app-core/api/client";
import { newId } from "@goldthread/app-core/api/new-id";
import { useFieldErrors } from "@goldthread/app-core/errors/use-error-text";
import { isLocale, localeOptions } from "@goldthread/app-core/locale/messages";
import { limits } from "@goldthread/schema/limits";
import type { MemberRole } from "@goldthread/schema/member";
import { NativeSelect } from "@goldthread/ui/native-select";
import { TextField } from "@goldthread/ui/text-field";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { looksLikeEmail } from "../../shared/looks-like-email.ts";
import { useDraft } from "../../shared/use-draft.ts";
import { InvitationSentDialog } from "./invitation-sent-dialog.tsx";
import { RolesField } from "./roles-field.tsx";
import { useMemberCommand } from "./use-member-command.ts";

interface Draft {
  /** Part of the draft, so that a second try is the same invitation and not another one. */
  invitationId: string;
  displayName: string;
  email: string;
  roles: MemberRole[];
  locale: string;
}

/** Mails somebody a link by which they become a member of the clinic. */
export function InviteMemberDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("people");
  const tCommon = useTranslations("common");
  const trpc = useTRPC();
  const fieldErrors = useFieldErrors();
  const spoken = useLocale();
  const invite = useMemberCommand(trpc.invitation.inviteMember.mutationOptions());
  const [draft, change, clear] = useDraft<Draft>("invite-member", {
    invitationId: newId(),
    displayName: "",
    email: "",
    roles: ["clinician"],
    locale: spoken,
  });
  const [asked, setAsked] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const missing = {
    displayName: draft.displayName.trim() === "",
    email: !looksLikeEmail(draft.email),
    roles: draft.roles.length === 0,
  };
  const submit = () => {
    setAsked(true);
    if (missing.displayName || missing.email || missing.roles) return;
    const sent = () => {
      setSentTo(draft.email.trim());
      clear();
    };
    invite.send({ ...draft, locale: isLocale(draft.locale) ? draft.locale : "en" }, { onSuccess: sent });
  };
  if (sentTo !== null) return <InvitationSentDialog to={sentTo} onClose={onClose} />;
  const errors = fieldErrors(invite.error);
  return (
    <FormDialog
      title={t("inviteTitle")}
      description={t("inviteLead")}
      submitLabel={t("send")}
      pending={invite.isPending}
      error={invite.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t("name")}
          autoComplete="off"
          maxLength={limits.name_characters_max}
          value={draft.displayName}
          onChange={(event) => change({ displayName: event.currentTarget.value })}
          error={asked && missing.displayName ? t("nameMissing") : errors["displayName"]}
        />
        <TextField
          label={t("email")}
          type="email"
          autoComplete="off"
          maxLength={limits.email_characters_max}
          value={draft.email}
          onChange={(event) => change({ email: event.currentTarget.value })}
          error={asked && missing.email ? t("emailMissing") : errors["email"]}
        />
      </div>
      <RolesField
        value={draft.roles}
        onChange={(roles) => change({ roles })}
        error={asked && missing.roles ? t("rolesMissing") : errors["roles"]}
      />
      <NativeSelect
        label={tCommon("language")}
        description={t("languageAbout")}
        options={localeOptions}
        value={draft.locale}
        onChange={(event) => change({ locale: event.currentTarget.value })}
      />
    </FormDialog>
  );
}
