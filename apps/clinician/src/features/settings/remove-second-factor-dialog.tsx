import { useTRPC } from "@goldthread/app-core/api/client";
import { PasswordField } from "@goldthread/app-core/identity/password-field";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "../../shared/form-dialog.tsx";

/** Turns the second factor off, for whoever knows the password. */
export function RemoveSecondFactorDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("settings.secondFactor");
  const trpc = useTRPC();
  const { refresh } = useSession();
  const [password, setPassword] = useState("");
  const remove = useMutation(
    trpc.identity.removeSecondFactor.mutationOptions({
      async onSuccess() {
        await refresh();
        onClose();
      },
    }),
  );
  return (
    <FormDialog
      title={t("removeTitle")}
      description={t("removeWhat")}
      submitLabel={t("remove")}
      danger
      size="s"
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ password })}
      onClose={onClose}
    >
      <PasswordField
        label={t("password")}
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
