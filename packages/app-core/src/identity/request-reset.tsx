import { Button } from "@goldthread/ui/button";
import type { RenderLink } from "@goldthread/ui/link-item";
import { Notice } from "@goldthread/ui/notice";
import { TextField } from "@goldthread/ui/text-field";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { useTRPCClient } from "../api/client.ts";
import { RefusalText } from "../errors/refusal-text.tsx";
import { useOwnValidity } from "../errors/use-own-validity.ts";
import { useLocaleChoice } from "../locale/locale-provider.tsx";
import { useSession } from "../session/session-provider.tsx";
import { IdentityPage } from "./identity-page.tsx";
import { TextLink } from "./text-link.tsx";
import { useIdentityCall } from "./use-identity-call.ts";

export interface RequestResetProps {
  signInHref: string;
  /** In a demonstration the mail is shown there. */
  outboxHref: string;
  help?: ReactNode;
  renderLink?: RenderLink;
}

/** Asks for a mail with a link. The answer is the same whether or not there is such an account. */
export function RequestReset({ signInHref, outboxHref, help, renderLink }: RequestResetProps) {
  const t = useTranslations("identity.reset");
  const { demo } = useSession();
  const { locale } = useLocaleChoice();
  const client = useTRPCClient();
  const [email, setEmail] = useState("");
  const [sentTo, setSentTo] = useState<string | null>(null);
  const validity = useOwnValidity();
  const { pending, error, submit } = useIdentityCall(
    () => client.identity.requestPasswordReset.mutate({ email, locale }),
    () => setSentTo(email),
  );
  return (
    <IdentityPage title={t("title")} lead={t("lead")} help={help}>
      {sentTo === null ? null : (
        <Notice tone="good" live="status" title={t("sentTitle")}>
          <p>{t("sent", { email: sentTo })}</p>
          {demo ? (
            <p>
              <TextLink href={outboxHref} renderLink={renderLink}>
                {t("outbox")}
              </TextLink>
            </p>
          ) : null}
        </Notice>
      )}
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
        <RefusalText error={error} />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <Button type="submit" variant="primary" size="l" pending={pending}>
            {t("submit")}
          </Button>
          <TextLink href={signInHref} renderLink={renderLink}>
            {t("back")}
          </TextLink>
        </div>
      </form>
    </IdentityPage>
  );
}
