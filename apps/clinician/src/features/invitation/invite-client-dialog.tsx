import { newId } from "@goldthread/app-core/api/new-id";
import { useTRPC } from "@goldthread/app-core/api/client";
import { useFieldErrors } from "@goldthread/app-core/errors/use-error-text";
import { isLocale, localeOptions } from "@goldthread/app-core/locale/messages";
import { limits } from "@goldthread/schema/limits";
import { Button } from "@goldthread/ui/button";
import { Dialog } from "@goldthread/ui/dialog";
import { Notice } from "@goldthread/ui/notice";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { TextField } from "@goldthread/ui/text-field";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { looksLikeEmail } from "../../shared/looks-like-email.ts";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useDraft } from "../../shared/use-draft.ts";
import { useWhen } from "../../shared/use-when.ts";

/** Opens a record for a new client and mails them the link to it. */
export function InviteClientDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("invitation");
  const trpc = useTRPC();
  const fieldErrors = useFieldErrors();
  const locale = useLocale();
  const invite = useClientCommand(trpc.invitation.inviteClient.mutationOptions());
  const [draft, change, clear] = useDraft("invite-client", {
    // Part of the draft, so that a second try invites the same client and not another one.
    clientId: newId(),
    invitationId: newId(),
    displayName: "",
    preferredName: "",
    pronouns: "",
    email: "",
    locale: isLocale(locale) ? locale : "en",
  });
  const [asked, setAsked] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const missing = {
    displayName: draft.displayName.trim() === "",
    email: !looksLikeEmail(draft.email),
  };

  const submit = () => {
    setAsked(true);
    if (missing.displayName || missing.email) return;
    const { preferredName, pronouns, ...required } = draft;
    invite.send(
      {
        ...required,
        ...(preferredName.trim() === "" ? {} : { preferredName }),
        ...(pronouns.trim() === "" ? {} : { pronouns }),
      },
      {
        onSuccess() {
          setSentTo(draft.email.trim());
          clear();
        },
      },
    );
  };

  if (sentTo !== null && invite.data !== undefined) {
    return <Sent to={sentTo} expiresAt={invite.data.expiresAt} onClose={onClose} />;
  }
  const errors = fieldErrors(invite.error);
  return (
    <FormDialog
      title={t("title")}
      description={t("about")}
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
          label={t("preferredName")}
          aside={t("optional")}
          autoComplete="off"
          maxLength={limits.name_characters_max}
          value={draft.preferredName}
          onChange={(event) => change({ preferredName: event.currentTarget.value })}
          error={errors["preferredName"]}
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
        <TextField
          label={t("pronouns")}
          aside={t("optional")}
          autoComplete="off"
          maxLength={limits.line_characters_max}
          value={draft.pronouns}
          onChange={(event) => change({ pronouns: event.currentTarget.value })}
          error={errors["pronouns"]}
        />
      </div>
      <RadioCards
        legend={t("language")}
        description={t("languageAbout")}
        columns={2}
        options={localeOptions.map(({ label, lang, value }) => ({
          value,
          label: <span lang={lang}>{label}</span>,
        }))}
        value={draft.locale}
        onChange={(value) => change({ locale: value })}
      />
    </FormDialog>
  );
}

function Sent({ to, expiresAt, onClose }: { to: string; expiresAt: string; onClose: () => void }) {
  const t = useTranslations("invitation");
  const tCommon = useTranslations("common");
  const when = useWhen();
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("sentTitle")}
      closeLabel={tCommon("close")}
      actions={<Button onClick={onClose}>{tCommon("close")}</Button>}
    >
      <Notice tone="good" live="status">
        <p>{t("sent", { to })}</p>
        <p>{t("sentUntil", { day: when.long(expiresAt) })}</p>
      </Notice>
    </Dialog>
  );
}
