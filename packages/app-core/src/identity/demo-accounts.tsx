import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useTRPC, useTRPCClient } from "../api/client.ts";
import { QueryError } from "../errors/query-error.tsx";
import { RefusalText } from "../errors/refusal-text.tsx";
import { useSession } from "../session/session-provider.tsx";
import { orderClinics } from "./order-clinics.ts";
import type { SignedIn } from "./signed-in.ts";

/** In a demonstration: the invented people one can be, by clinic. */
export function DemoAccounts({ onSignedIn }: { onSignedIn?: SignedIn | undefined }) {
  const t = useTranslations("identity.demo");
  const { app, refresh, switchClinic } = useSession();
  const client = useTRPCClient();
  const trpc = useTRPC();
  const { data, error, refetch, isFetching } = useQuery(trpc.demo.accounts.queryOptions({}));
  const [pending, setPending] = useState<string | null>(null);
  const [refused, setRefused] = useState<unknown>(null);
  const accounts = (data?.accounts ?? []).filter(({ as }) => (as === "client") === (app === "companion"));
  const clinics = orderClinics(accounts, useLocale());

  const enter = async (email: string, clinicName: string) => {
    setPending(email);
    setRefused(null);
    try {
      const { status } = await client.demo.signIn.mutate({ email });
      const session = await refresh();
      // One person may be in two of the clinics: the button says which is meant.
      const meant = session?.belongings.find((one) => one.clinicName === clinicName);
      if (meant !== undefined) switchClinic(meant.clinicId);
      onSignedIn?.(status);
    } catch (problem) {
      setRefused(problem);
    } finally {
      setPending(null);
    }
  };
  return (
    <section
      aria-labelledby="demo-title"
      className="flex flex-col gap-4 rounded-3 border border-line bg-surface p-5 shadow-1"
    >
      <div>
        <h2 id="demo-title" className="voice text-xl">
          {t("title")}
        </h2>
        <p className="mt-1 text-ink-2">{t("lead")}</p>
      </div>
      <RefusalText error={refused} />
      {data === undefined && error === null ? (
        <Loading label={t("title")} className="flex flex-col gap-2">
          <Skeleton className="h-14" />
          <Skeleton className="h-14" />
          <Skeleton className="h-14" />
        </Loading>
      ) : null}
      {error === null ? null : (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      )}
      {clinics.map((clinicName) => (
        <div key={clinicName} className="flex flex-col gap-2">
          <h3 className="text-s font-semibold text-ink-3">{clinicName}</h3>
          <ul className="flex flex-col gap-2">
            {accounts
              .filter((account) => account.clinicName === clinicName)
              .map(({ email, name, as, about, locale }) => (
                <li key={email}>
                  <button
                    type="button"
                    aria-disabled={pending !== null || undefined}
                    aria-busy={pending === email || undefined}
                    onClick={() => {
                      if (pending === null) void enter(email, clinicName);
                    }}
                    className="flex min-h-12 w-full flex-col items-start rounded-2 border border-line-strong bg-surface px-3.5 py-2 text-left hover:bg-sunken"
                  >
                    <span className="font-semibold">
                      {name} <span className="font-normal text-ink-2">· {t(`as.${as}`)}</span>
                    </span>
                    {about === "" ? null : (
                      <span lang={locale} className="text-s text-ink-2">
                        {about}
                      </span>
                    )}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
