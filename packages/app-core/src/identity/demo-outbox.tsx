import { Card } from "@goldthread/ui/card";
import { EmptyState } from "@goldthread/ui/empty-state";
import { Loading } from "@goldthread/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useTRPC } from "../api/client.ts";
import { QueryError } from "../errors/query-error.tsx";
import { useSession } from "../session/session-provider.tsx";
import { useDateFormat } from "../locale/use-date-format.ts";
import { IdentityPage } from "./identity-page.tsx";
import { TextLink } from "./text-link.tsx";

const poll_ms = 5_000;

/** In a demonstration: the mails that would have been sent, with their links. */
export function DemoOutbox() {
  const { app } = useSession();
  const t = useTranslations("identity.outbox");
  const moment = useDateFormat({ dateStyle: "medium", timeStyle: "short" });
  const trpc = useTRPC();
  const { data, error, refetch, isFetching } = useQuery(
    trpc.demo.outbox.queryOptions({}, { refetchInterval: poll_ms, staleTime: 0 }),
  );
  return (
    <IdentityPage title={t("title")} lead={t("lead")}>
      <div>
        <TextLink href={app === "portal" ? "/" : "/companion/"}>{t("back")}</TextLink>
      </div>
      {data === undefined && error === null ? <Loading label={t("title")} /> : null}
      {error !== null && data === undefined ? (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      ) : null}
      {data?.mails.length === 0 ? <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState> : null}
      <ul className="flex flex-col gap-3">
        {(data?.mails ?? []).map(({ id, to, subject, text, sentAt }) => (
          <li key={id}>
            <Card as="article">
              <h2 className="font-semibold">{subject}</h2>
              <p className="text-s text-ink-3">
                {t("to", { to })} · {moment(sentAt)}
              </p>
              <p className="mt-3 whitespace-pre-wrap">
                <WithLinks text={text} />
              </p>
            </Card>
          </li>
        ))}
      </ul>
    </IdentityPage>
  );
}

/** Text with its addresses as links; nothing else of it is interpreted. */
export function WithLinks({ text }: { text: string }) {
  let from = 0;
  const parts: ReactNode[] = [];
  for (const { 0: address, index } of text.matchAll(/https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/g)) {
    parts.push(
      text.slice(from, index),
      <a key={index} href={address} className="font-medium break-all text-brand underline underline-offset-4">
        {address}
      </a>,
    );
    from = index + address.length;
  }
  return [...parts, text.slice(from)];
}
