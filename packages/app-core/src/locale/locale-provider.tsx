import type { Locale } from "@goldthread/schema/text";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { IntlProvider, useLocale } from "use-intl";
import { useTRPCClient } from "../api/client.ts";
import { useSession } from "../session/session-provider.tsx";
import { browserLocale, keepLocale, keptLocale } from "./choose-locale.ts";
import { loadCoreMessages, type LoadMessages, mergeMessages, type Messages } from "./messages.ts";

interface LocaleValue {
  locale: Locale;
  setLocale: (locale: Locale) => void;
}

const LocaleContext = createContext<LocaleValue | null>(null);

/**
 * Speaks the person's language: the one on their account, else the one chosen on this device, else the browser's.
 * Until the first messages are here nothing is shown.
 */
export function LocaleProvider({
  loadMessages,
  children,
}: {
  loadMessages: LoadMessages;
  children: ReactNode;
}) {
  const { locale, setLocale } = useChosenLocale();
  const loaded = useMessages(locale, loadMessages);
  const value = useMemo(() => ({ locale, setLocale }), [locale, setLocale]);
  useEffect(() => {
    if (loaded !== null) document.documentElement.lang = loaded.locale;
  }, [loaded]);
  if (loaded === null) return null;
  return (
    <LocaleContext value={value}>
      <IntlProvider locale={loaded.locale} messages={loaded.messages} timeZone={deviceTimeZone}>
        {children}
      </IntlProvider>
    </LocaleContext>
  );
}

const deviceTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Dates and times inside are the clinic's. */
export function ClinicTime({ timeZone, children }: { timeZone: string | undefined; children: ReactNode }) {
  const locale = useLocale();
  return (
    <IntlProvider locale={locale} timeZone={timeZone ?? deviceTimeZone}>
      {children}
    </IntlProvider>
  );
}

export function useLocaleChoice(): LocaleValue {
  const value = useContext(LocaleContext);
  if (value === null) throw new Error("useLocaleChoice is called outside LocaleProvider");
  return value;
}

function useChosenLocale(): LocaleValue {
  const { status, person } = useSession();
  const client = useTRPCClient();
  const [chosen, setChosen] = useState<Locale | null>(null);
  const isOpen = status === "open";
  const setLocale = useCallback(
    (locale: Locale) => {
      setChosen(locale);
      keepLocale(locale);
      // The device has it already; the account follows when it can.
      if (isOpen) client.identity.setLocale.mutate({ locale }).catch(() => undefined);
    },
    [client, isOpen],
  );
  return { locale: chosen ?? person?.locale ?? keptLocale() ?? browserLocale(), setLocale };
}

/** Keeps showing the present language until the next one has arrived, so that the page neither blinks nor mixes. */
function useMessages(locale: Locale, loadMessages: LoadMessages) {
  const [loaded, setLoaded] = useState<{ locale: Locale; messages: Messages } | null>(null);
  useEffect(() => {
    let current = true;
    void Promise.all([loadCoreMessages(locale), loadMessages(locale)]).then((parts) => {
      if (current) setLoaded({ locale, messages: mergeMessages(...parts) });
    });
    return () => {
      current = false;
    };
  }, [locale, loadMessages]);
  return loaded;
}
