import type { Session } from "@goldthread/schema/identity";
import { useKeptFocus } from "@goldthread/ui/kept-focus";
import { type ReactNode, useState } from "react";
import { ApiProvider } from "./api/api-provider.tsx";
import { type Api, createApi } from "./api/client.ts";
import { LocaleProvider } from "./locale/locale-provider.tsx";
import type { LoadMessages } from "./locale/messages.ts";
import type { AppKind } from "./session/app-kind.ts";
import { type ClinicChoice, createClinicChoice } from "./session/clinic-choice.ts";
import { SessionProvider } from "./session/session-provider.tsx";

/** What an app is made of before its first render; made once, outside React, so that other code may use the API too. */
export interface AppCore {
  app: AppKind;
  choice: ClinicChoice;
  api: Api;
}

export function createAppCore(app: AppKind): AppCore {
  const choice = createClinicChoice(app);
  return { app, choice, api: createApi({ clinicId: choice.get }) };
}

export interface GoldthreadAppProps {
  core: AppCore;
  loadMessages: LoadMessages;
  initialSession?: Session | undefined;
  onSession?: ((session: Session) => void) | undefined;
  children: ReactNode;
}

/** API, session and language around an app's router. */
export function GoldthreadApp({
  core,
  loadMessages,
  initialSession,
  onSession,
  children,
}: GoldthreadAppProps) {
  const [{ app, api, choice }] = useState(core);
  useKeptFocus();
  return (
    <ApiProvider api={api}>
      <SessionProvider app={app} choice={choice} initialSession={initialSession} onSession={onSession}>
        <LocaleProvider loadMessages={loadMessages}>{children}</LocaleProvider>
      </SessionProvider>
    </ApiProvider>
  );
}
