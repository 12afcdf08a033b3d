import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import type { Chart } from "@goldthread/schema/chart";
import { Button } from "@goldthread/ui/button";
import { Pill } from "@goldthread/ui/pill";
import { Section } from "@goldthread/ui/section";
import { Voice } from "@goldthread/ui/voice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { CheckInMood } from "./check-in-mood.tsx";

const shown_at_first = 4;

/** What the client chose to share, the unread first to be seen; reading it is told to the client. */
export function SharedCheckIns() {
  const t = useTranslations("check-in");
  const { chart, callName } = useChart();
  const trpc = useTRPC();
  const markRead = useClientCommand(trpc.checkIn.markRead.mutationOptions());
  const [all, setAll] = useState(false);
  const { checkIns, practices } = chart;
  const unread = checkIns.filter(({ readAt }) => readAt === null).length;
  const feltBad = practices.filter((practice) => practice.feltBad === true);
  if (checkIns.length === 0 && feltBad.length === 0) {
    return (
      <Section title={t("title")} card>
        <p className="text-s text-ink-2">{t("none", { name: callName })}</p>
      </Section>
    );
  }
  const shown = all ? checkIns : checkIns.slice(0, Math.max(shown_at_first, unread));
  return (
    <Section
      title={t("title")}
      aside={unread > 0 ? t("unread", { count: unread }) : undefined}
      card
      actions={
        unread > 0 ? (
          <Button
            size="s"
            variant="secondary"
            pending={markRead.isPending}
            pendingLabel={t("marking")}
            onClick={() => markRead.send({ clientId: chart.client.id })}
          >
            {t("markRead")}
          </Button>
        ) : undefined
      }
    >
      <ul className="flex flex-col">
        {shown.map((checkIn) => (
          <CheckInItem key={checkIn.id} checkIn={checkIn} />
        ))}
      </ul>
      {checkIns.length > shown.length ? (
        <Button variant="quiet" size="s" className="mt-2 -ml-2" onClick={() => setAll(true)}>
          {t("showAll", { count: checkIns.length })}
        </Button>
      ) : null}
      <RefusalText error={markRead.error} />
    </Section>
  );
}

function CheckInItem({ checkIn }: { checkIn: Chart["checkIns"][number] }) {
  const t = useTranslations("check-in");
  const when = useWhen();
  const { localDate, words, readAt, readBy } = checkIn;
  return (
    <li className="border-b border-line py-2 text-s last:border-b-0 last:pb-0">
      <div className="flex items-baseline justify-between gap-3">
        <CheckInMood checkIn={checkIn} />
        <span className="shrink-0 text-ink-3">
          {readAt === null ? (
            <Pill tone="info" className="mr-2">
              {t("new")}
            </Pill>
          ) : null}
          <span title={readBy === null ? undefined : t("readBy", { name: readBy })}>
            {when.short(localDate)}
          </span>
        </span>
      </div>
      {words === "" ? null : (
        <Voice size="s" className="mt-0.5">
          {t("quoted", { words })}
        </Voice>
      )}
    </li>
  );
}
