import { Button } from "@goldthread/ui/button";
import { LockIcon } from "@goldthread/ui/icons";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useApi } from "../api/api-provider.tsx";
import { useTRPCClient } from "../api/client.ts";
import { RefusalText } from "../errors/refusal-text.tsx";
import { useOwnValidity } from "../errors/use-own-validity.ts";
import { useSession } from "../session/session-provider.tsx";
import { CodeForm } from "./code-form.tsx";
import { PasswordField } from "./password-field.tsx";
import { useIdentityCall } from "./use-identity-call.ts";
import { useIdleLock } from "./use-idle-lock.ts";

/**
 * Covers the page while the session is locked or has ended, and keeps its tree: what was typed is there again afterwards,
 * and calls that met the lock are sent once more. `onLeave`: the person signed out instead. `help`: at the top right, where the
 * companion has crisis help on every screen.
 */
export function LockOverlay({ onLeave, help }: { onLeave: () => void; help?: ReactNode }) {
  const { covered } = useSession();
  useIdleLock();
  return covered === null ? null : <Cover onLeave={onLeave} help={help} />;
}

function Cover({ onLeave, help }: { onLeave: () => void; help: ReactNode }) {
  const t = useTranslations("identity.lock");
  const { covered, person } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    // In the top layer, above any dialog that is open on the page; the browser makes the rest inert.
    const node = dialog.current;
    node?.showModal();
    const title = document.title;
    return () => {
      node?.close();
      document.title = title;
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => event.preventDefault()}
      className="m-0 h-dvh max-h-none w-screen max-w-none overflow-y-auto border-0 bg-paper p-6 text-ink"
    >
      {help ? <div className="flex justify-end">{help}</div> : null}
      <div className="mx-auto flex min-h-full w-full max-w-sm flex-col justify-center gap-5">
        <LockIcon size={28} className="text-brand" />
        <div>
          <h2 id={titleId} className="voice text-2xl">
            {covered === "signedOut" ? t("endedTitle") : t("title")}
          </h2>
          <p className="mt-1.5 text-ink-2">{t("kept")}</p>
        </div>
        {person === null ? null : (
          <p>
            <span className="font-semibold">{person.name}</span>
            <span className="block text-s text-ink-2">{person.email}</span>
          </p>
        )}
        <WayBack />
        <Leave onLeave={onLeave} />
      </div>
    </dialog>
  );
}

function WayBack() {
  const { covered, refresh } = useSession();
  const { gate } = useApi();
  const back = async () => {
    const session = await refresh();
    if (session?.state === "open") gate.open();
    else if (session?.state === "secondFactorNeeded") gate.close("secondFactorNeeded");
  };
  return covered === "secondFactorNeeded" ? <CodeForm onPassed={back} /> : <PasswordForm onPassed={back} />;
}

function PasswordForm({ onPassed }: { onPassed: () => Promise<void> }) {
  const t = useTranslations("identity.lock");
  const { covered, demo, person } = useSession();
  const client = useTRPCClient();
  const [password, setPassword] = useState("");
  const validity = useOwnValidity();
  const email = person?.email ?? "";
  const unlocking = useIdentityCall(async () => {
    if (covered === "signedOut") await client.identity.signIn.mutate({ email, password });
    else await client.identity.unlock.mutate({ password });
  }, onPassed);
  const inDemo = useIdentityCall(() => client.demo.signIn.mutate({ email }), onPassed);
  return (
    <form {...validity} onSubmit={unlocking.submit} className="flex flex-col gap-4">
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        label={t("password")}
        name="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <RefusalText error={unlocking.error ?? inDemo.error} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" size="l" pending={unlocking.pending}>
          {covered === "signedOut" ? t("signIn") : t("unlock")}
        </Button>
        {demo ? (
          <Button variant="secondary" size="l" pending={inDemo.pending} onClick={() => void inDemo.run()}>
            {t("demo")}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

function Leave({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations("identity.lock");
  const { signOut } = useSession();
  const leaving = useIdentityCall(() => signOut(), onLeave);
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-4">
      <p className="text-s text-ink-2">{t("other")}</p>
      <RefusalText error={leaving.error} />
      <div>
        <Button variant="quiet" pending={leaving.pending} onClick={() => void leaving.run()}>
          {t("signOut")}
        </Button>
      </div>
    </div>
  );
}
