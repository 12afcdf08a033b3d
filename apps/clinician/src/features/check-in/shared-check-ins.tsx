import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { Button } from "@goldthread/ui/button";
import { Section } from "@goldthread/ui/section";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useUnread } from "../caseload/use-unread.ts";
import { useChart } from "../chart/chart-context.tsx";
import { CheckInItem } from "./check-in-item.tsx";
import { FeltBadItem } from "./felt-bad-item.tsx";

const shown_at_first = 4;
const felt_bad_shown_max = 3;

/** What the client chose to share, the unread in full; that it was read is told to the client. */
export function SharedCheckIns() {
  const t = useTranslations("check-in");
  const { chart, callName } = useChart();
  const unreadFeltBad = useUnread(chart.client.id).feltBad;
  const [all, setAll] = useState(false);
  const { checkIns } = chart;
  const feltBad = chart.practices
    .filter((practice) => practice.feltBad === true)
    .filter(({ readAt }, place) => readAt === null || place < felt_bad_shown_max);
  const unread = checkIns.filter(({ readAt }) => readAt === null).length;
  if (checkIns.length === 0 && feltBad.length === 0) {
    return (
      <Section title={t("title")} card>
        <p className="text-s text-ink-2">{t("none", { name: callName })}</p>
      </Section>
    );
  }
  const shown = all ? checkIns : checkIns.slice(0, Math.max(shown_at_first, unread));
  const count = unread + unreadFeltBad;
  return (
    <Section
      title={t("title")}
      aside={count > 0 ? t("unread", { count }) : undefined}
      card
      actions={count > 0 ? <MarkRead /> : undefined}
    >
      <ul className="flex flex-col">
        {feltBad.map((practice) => (
          <FeltBadItem key={practice.id} practice={practice} />
        ))}
        {shown.map((checkIn) => (
          <CheckInItem key={checkIn.id} checkIn={checkIn} />
        ))}
      </ul>
      {checkIns.length > shown.length ? (
        <Button variant="quiet" size="s" className="mt-2 -ml-2" onClick={() => setAll(true)}>
          {t("showAll", { count: checkIns.length })}
        </Button>
      ) : null}
    </Section>
  );
}

function MarkRead() {
  const t = useTranslations("check-in");
  const trpc = useTRPC();
  const { chart } = useChart();
  const markRead = useClientCommand(trpc.checkIn.markRead.mutationOptions());
  return (
    <>
      <Button
        size="s"
        variant="secondary"
        pending={markRead.isPending}
        pendingLabel={t("marking")}
        onClick={() => markRead.send({ clientId: chart.client.id })}
      >
        {t("markRead")}
      </Button>
      <RefusalText error={markRead.error} />
    </>
  );
}
