import { limits } from "@goldthread/schema/limits";
import { Button } from "@goldthread/ui/button";
import type { RenderLink } from "@goldthread/ui/link-item";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { useTRPCClient } from "../api/client.ts";
import { RefusalText } from "../errors/refusal-text.tsx";
import { useOwnValidity } from "../errors/use-own-validity.ts";
import { useFieldErrors } from "../errors/use-error-text.ts";
import { useSession } from "../session/session-provider.tsx";
import { IdentityPage } from "./identity-page.tsx";
import { PasswordField } from "./password-field.tsx";
import { TextLink } from "./text-link.tsx";
import { useIdentityCall } from "./use-identity-call.ts";

export interface ResetPasswordProps {
  /** From the mail's link. */
  token: string;
  onReset: () => void;
  requestHref: string;
  help?: ReactNode;
  renderLink?: RenderLink;
}

/** A new password, by the link in the mail. */
export function ResetPassword({ token, onReset, requestHref, help, renderLink }: ResetPasswordProps) {
  const t = useTranslations("identity.newPassword");
  const client = useTRPCClient();
  const { refresh } = useSession();
  const fieldErrors = useFieldErrors();
  const [password, setPassword] = useState("");
  const validity = useOwnValidity();
  const { pending, error, submit } = useIdentityCall(
    () => client.identity.resetPassword.mutate({ token, password }),
    async () => {
      await refresh();
      onReset();
    },
  );
  return (
    <IdentityPage title={t("title")} lead={t("lead")} help={help}>
      <form {...validity} onSubmit={submit} className="flex flex-col gap-4">
        <PasswordField
          label={t("label")}
          description={t("rules", { min: limits.password_characters_min })}
          name="password"
          autoComplete="new-password"
          required
          minLength={limits.password_characters_min}
          maxLength={limits.password_characters_max}
          error={fieldErrors(error)["password"]}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <RefusalText error={error} />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <Button type="submit" variant="primary" size="l" pending={pending}>
            {t("submit")}
          </Button>
          <TextLink href={requestHref} renderLink={renderLink}>
            {t("another")}
          </TextLink>
        </div>
      </form>
    </IdentityPage>
  );
}
