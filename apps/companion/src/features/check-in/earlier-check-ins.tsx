import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { moodWord } from "@goldthread/domain/check-in/mood";
import type { CheckIn } from "@goldthread/schema/check-in";
import { Button } from "@goldthread/ui/button";
import { Card } from "@goldthread/ui/card";
import { Voice } from "@goldthread/ui/voice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSubmit } from "../../offline/outbox-context.tsx";
import { givenName } from "../../shared/given-name.ts";
import { useDayText } from "../../shared/use-when-text.ts";
import { deviceToday } from "../../shared/when.ts";
import { moodIcons } from "./mood-icons.tsx";

const shown_first = 7;

/** What was said before, newest first, each with who may see it and how to change that. */
export function EarlierCheckIns({
  checkIns,
  pendingIds,
}: {
  checkIns: readonly CheckIn[];
  pendingIds: ReadonlySet<string>;
}) {
  const t = useTranslations("checkIn");
  const [all, setAll] = useState(false);
  if (checkIns.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return (
    <>
      <ul className="flex flex-col gap-2.5">
        {checkIns.slice(0, all ? undefined : shown_first).map((checkIn) => (
          <EarlierCheckIn key={checkIn.id} checkIn={checkIn} pending={pendingIds.has(checkIn.id)} />
        ))}
      </ul>
      {all || checkIns.length <= shown_first ? null : (
        <Button variant="secondary" className="mt-4" onClick={() => setAll(true)}>
          {t("showAll", { count: checkIns.length })}
        </Button>
      )}
    </>
  );
}

function EarlierCheckIn({ checkIn, pending }: { checkIn: CheckIn; pending: boolean }) {
  const t = useTranslations();
  const dayText = useDayText();
  const submit = useSubmit();
  const [refused, setRefused] = useState<unknown>(null);
  const share = async () => {
    const outcome = await submit("checkIn.setShared", { checkInId: checkIn.id, shared: !checkIn.shared });
    setRefused(outcome.state === "refused" ? { data: { refusal: outcome.refusal } } : null);
  };
  const word = moodWord(checkIn);
  const day = dayText(checkIn.localDate, deviceToday());
  const state = pending
    ? t("shell.willBeSent")
    : checkIn.readBy !== null
      ? t("checkIn.readBy", { name: givenName(checkIn.readBy) })
      : checkIn.shared
        ? t("checkIn.alsoTeam")
        : t("checkIn.onlyYou");
  return (
    <Card as="li" padding="none" className="flex gap-3 p-4">
      <span aria-hidden="true" className="shrink-0 text-ink-2">
        {moodIcons[word]}
      </span>
      <div className="min-w-0 flex-1">
        <p className="font-medium">{t("checkIn.of", { word: t(`checkIn.${word}`), day })}</p>
        {checkIn.words === "" ? null : <Voice size="s">{checkIn.words}</Voice>}
        <p className="text-m text-ink-2">{state}</p>
        <Button
          variant="quiet"
          className="-ml-4 touch:px-4!"
          aria-label={`${checkIn.shared ? t("checkIn.unshare") : t("checkIn.share")}: ${t("checkIn.of", { word: t(`checkIn.${word}`), day })}`}
          onClick={() => void share()}
        >
          {checkIn.shared ? t("checkIn.unshare") : t("checkIn.share")}
        </Button>
        <RefusalText error={refused} />
      </div>
    </Card>
  );
}
