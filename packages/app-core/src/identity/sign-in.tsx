import { Button } from "@goldthread/ui/button";
import type { RenderLink } from "@goldthread/ui/link-item";
import { Notice } from "@goldthread/ui/notice";
import { TextField } from "@goldthread/ui/text-field";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { useTRPCClient } from "../api/client.ts";
import { RefusalText } from "../errors/refusal-text.tsx";
import { useOwnValidity } from "../errors/use-own-validity.ts";
import { useSession } from "../session/session-provider.tsx";
import { DemoAccounts } from "./demo-accounts.tsx";
import { IdentityPage } from "./identity-page.tsx";
import { PasswordField } from "./password-field.tsx";
import { TextLink } from "./text-link.tsx";
import type { SignedIn } from "./signed-in.ts";
import { useIdentityCall } from "./use-identity-call.ts";

export interface SignInProps {
  /** Called once the session says so too, for pages that do not go on by themselves when it does. */
  onSignedIn?: SignedIn | undefined;
  /** Where a forgotten password is asked for anew. */
  resetHref: string;
  /** Said above the form: "Your new password is set." */
  notice?: ReactNode;
  help?: ReactNode;
  renderLink?: RenderLink;
}

/** Mail address and password; in a demonstration also the people one can be. */
export function SignIn({ onSignedIn, resetHref, notice, help, renderLink }: SignInProps) {
  const t = useTranslations("identity.signIn");
  const { app, demo, refresh } = useSession();
  const client = useTRPCClient();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const validity = useOwnValidity();
  const { pending, error, submit } = useIdentityCall(
    () => client.identity.signIn.mutate({ email, password }),
    async ({ status }) => {
      await refresh();
      onSignedIn?.(status);
    },
  );
  return (
    <IdentityPage
      title={t(`title.${app}`)}
      lead={t(`lead.${app}`)}
      help={help}
      aside={demo ? <DemoAccounts onSignedIn={onSignedIn} /> : undefined}
    >
      {notice ? (
        <Notice tone="good" live="status">
          {notice}
        </Notice>
      ) : null}
      <form {...validity} onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          label={t("email")}
          name="email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordField
          label={t("password")}
          name="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <RefusalText error={error} />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <Button type="submit" variant="primary" size="l" pending={pending} pendingLabel={t("pending")}>
            {t("submit")}
          </Button>
          <TextLink href={resetHref} renderLink={renderLink}>
            {t("forgotten")}
          </TextLink>
        </div>
      </form>
    </IdentityPage>
  );
}
