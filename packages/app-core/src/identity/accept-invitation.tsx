import { limits } from "@goldthread/schema/limits";
import { Button } from "@goldthread/ui/button";
import { Facts } from "@goldthread/ui/facts";
import { Loading } from "@goldthread/ui/skeleton";
import { TextField } from "@goldthread/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { type ApiOutput, useTRPC, useTRPCClient } from "../api/client.ts";
import { QueryError } from "../errors/query-error.tsx";
import { RefusalText } from "../errors/refusal-text.tsx";
import { useOwnValidity } from "../errors/use-own-validity.ts";
import { useFieldErrors } from "../errors/use-error-text.ts";
import { keptLocale } from "../locale/choose-locale.ts";
import { useLocaleChoice } from "../locale/locale-provider.tsx";
import { useDateFormat } from "../locale/use-date-format.ts";
import { useSession } from "../session/session-provider.tsx";
import { IdentityPage } from "./identity-page.tsx";
import { PasswordField } from "./password-field.tsx";
import { useIdentityCall } from "./use-identity-call.ts";

type Invitation = ApiOutput["identity"]["readInvitation"];

export interface AcceptInvitationProps {
  /** From the mail's link. */
  token: string;
  /** `kind` says which app is the right one to go on in. */
  onAccepted: (kind: Invitation["kind"], status: "signedIn" | "secondFactorNeeded") => void;
  help?: ReactNode;
}

/** Who invites whom to what; then a new account, or the password of the present one. */
export function AcceptInvitation({ token, onAccepted, help }: AcceptInvitationProps) {
  const t = useTranslations("identity.invitation");
  const trpc = useTRPC();
  const { data, error, refetch, isFetching } = useQuery(
    trpc.identity.readInvitation.queryOptions({ token }, { staleTime: Number.POSITIVE_INFINITY }),
  );
  const { locale, setLocale } = useLocaleChoice();
  const { status } = useSession();
  const invitedIn = status === "signedOut" ? data?.locale : undefined;
  useEffect(() => {
    // The clinic wrote in this language; whoever has an account open here, or chose another language, keeps theirs.
    if (invitedIn !== undefined && invitedIn !== locale && keptLocale() === null) setLocale(invitedIn);
  }, [invitedIn, locale, setLocale]);
  return (
    <IdentityPage
      title={data === undefined ? t("titleUnknown") : t("title", { clinic: data.clinicName })}
      lead={data === undefined ? undefined : t(`lead.${data.kind}`)}
      help={help}
    >
      {data === undefined && error === null ? <Loading label={t("loading")} /> : null}
      {error === null ? null : (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      )}
      {data === undefined ? null : <AcceptForm token={token} invitation={data} onAccepted={onAccepted} />}
    </IdentityPage>
  );
}

function AcceptForm({
  token,
  invitation,
  onAccepted,
}: Omit<AcceptInvitationProps, "help"> & { invitation: Invitation }) {
  const t = useTranslations("identity.invitation");
  const day = useDateFormat({ dateStyle: "long" });
  const client = useTRPCClient();
  const { refresh } = useSession();
  const { locale } = useLocaleChoice();
  const fieldErrors = useFieldErrors();
  const [displayName, setDisplayName] = useState(invitation.displayName);
  const [password, setPassword] = useState("");
  const { hasAccount, kind } = invitation;
  const validity = useOwnValidity();
  const { pending, error, submit } = useIdentityCall(
    () => client.identity.acceptInvitation.mutate({ token, displayName, password, locale }),
    async ({ status }) => {
      await refresh();
      onAccepted(kind, status);
    },
  );
  const problems = fieldErrors(error);
  const expires = day(invitation.expiresAt);
  return (
    <>
      <Facts
        items={[
          { id: "clinic", term: t("clinic"), value: invitation.clinicName },
          { id: "kind", term: t("as"), value: t(`kind.${kind}`) },
          { id: "email", term: t("email"), value: invitation.email },
          { id: "expires", term: t("expires"), value: expires },
        ]}
      />
      <form {...validity} onSubmit={submit} className="flex flex-col gap-4">
        <input type="hidden" name="username" autoComplete="username" value={invitation.email} readOnly />
        <TextField
          label={t("name")}
          name="name"
          autoComplete="name"
          required
          maxLength={limits.name_characters_max}
          error={problems["displayName"]}
          value={displayName}
          onChange={(event) => setDisplayName(event.currentTarget.value)}
        />
        <PasswordField
          label={hasAccount ? t("presentPassword") : t("newPassword")}
          description={
            hasAccount ? t("presentPasswordHint") : t("rules", { min: limits.password_characters_min })
          }
          name="password"
          autoComplete={hasAccount ? "current-password" : "new-password"}
          required
          minLength={hasAccount ? undefined : limits.password_characters_min}
          maxLength={limits.password_characters_max}
          error={problems["password"]}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <RefusalText error={error} />
        <div>
          <Button type="submit" variant="primary" size="l" pending={pending} pendingLabel={t("pending")}>
            {t("submit")}
          </Button>
        </div>
      </form>
    </>
  );
}
