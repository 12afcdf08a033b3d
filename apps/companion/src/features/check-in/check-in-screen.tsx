import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { QueryError } from "@goldthread/app-core/errors/query-error";
import { useTRPC } from "@goldthread/app-core/api/client";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { type MoodWord, moodStep, moodWord } from "@goldthread/domain/check-in/mood";
import { limits } from "@goldthread/schema/limits";
import { Button } from "@goldthread/ui/button";
import { CheckIcon } from "@goldthread/ui/icons";
import { NativeSelect } from "@goldthread/ui/native-select";
import { Notice } from "@goldthread/ui/notice";
import { NumberScale } from "@goldthread/ui/number-scale";
import { PageHeader } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { Loading } from "@goldthread/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useEntries } from "../../offline/outbox-context.tsx";
import { leadOf } from "../../shared/lead-of.ts";
import { useDayText } from "../../shared/use-when-text.ts";
import { daysBack, deviceToday } from "../../shared/when.ts";
import { BackLink } from "../../shell/back-link.tsx";
import { Screen } from "../../shell/screen.tsx";
import { useToday } from "../today/use-today.ts";
import { CheckInWords } from "./check-in-words.tsx";
import { EarlierCheckIns } from "./earlier-check-ins.tsx";
import { pendingCheckInIds, withPendingCheckIns } from "./pending-check-ins.ts";
import { useRecordCheckIn } from "./use-record-check-in.ts";

/** How it is or was, more exactly: energy and pleasantness, today or a past day; and what was said before. */
export function CheckInScreen() {
  const t = useTranslations("checkIn");
  const { belonging } = useSession();
  const { today } = useToday();
  const clientId = belonging?.clientId ?? "";
  return (
    <Screen title={t("title")} start={<BackLink to="/" />}>
      <PageHeader title={t("exact")} meta={t("exactHint")} />
      <ExactCheckIn clientId={clientId} lead={leadOf(today?.client.careTeam ?? [])} />
      <Earlier clientId={clientId} />
    </Screen>
  );
}

function ExactCheckIn({ clientId, lead }: { clientId: string; lead: string | null }) {
  const t = useTranslations("checkIn");
  const dayText = useDayText();
  const today = deviceToday();
  const [day, setDay] = useState(today);
  const [energy, setEnergy] = useState<number | null>(null);
  const [pleasantness, setPleasantness] = useState<number | null>(null);
  const [incomplete, setIncomplete] = useState(false);
  const { save, pending, refused, saved, ...rest } = useRecordCheckIn(clientId);
  const word: MoodWord | null =
    energy === null || pleasantness === null ? null : moodWord({ energy, pleasantness });
  const record = async () => {
    setIncomplete(energy === null || pleasantness === null);
    if (energy === null || pleasantness === null) return;
    if (!(await save({ energy, pleasantness, localDate: day }))) return;
    setEnergy(null);
    setPleasantness(null);
  };
  return (
    <form
      className="mt-6 flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <NativeSelect
        label={t("day")}
        description={t("dayHint", { days: limits.check_in_back_fill_days_max })}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
        options={daysBack(today, limits.check_in_back_fill_days_max + 1).map((value) => ({
          value,
          label: dayText(value, today),
        }))}
      />
      <NumberScale
        legend={t("energy")}
        min={moodStep.min}
        max={moodStep.max}
        value={energy}
        onChange={setEnergy}
        lowLabel={t("energyLow")}
        highLabel={t("energyHigh")}
      />
      <NumberScale
        legend={t("pleasantness")}
        min={moodStep.min}
        max={moodStep.max}
        value={pleasantness}
        onChange={setPleasantness}
        lowLabel={t("pleasantnessLow")}
        highLabel={t("pleasantnessHigh")}
      />
      <p role="status" className="min-h-6 text-ink-2">
        {word === null ? null : t("inAWord", { word: t(word) })}
      </p>
      <CheckInWords {...rest} lead={lead} />
      {incomplete && word === null ? (
        <Notice tone="warn" live="alert">
          {t("chooseBoth")}
        </Notice>
      ) : null}
      <RefusalText error={refused} />
      <div>
        <Button type="submit" size="l" pending={pending}>
          {t("save")}
        </Button>
      </div>
      <div role="status">
        {saved.how === null || word !== null ? null : (
          <Notice tone={saved.how === "offline" ? "gold" : "good"} icon={<CheckIcon />}>
            {saved.how === "offline"
              ? t("savedOffline")
              : saved.how === "shared"
                ? t("savedShared", { name: lead ?? "" })
                : t("savedPrivate")}
          </Notice>
        )}
      </div>
    </form>
  );
}

function Earlier({ clientId }: { clientId: string }) {
  const t = useTranslations();
  const trpc = useTRPC();
  const entries = useEntries();
  const { data, error, refetch, isFetching } = useQuery(
    trpc.checkIn.list.queryOptions({ clientId }, { enabled: clientId !== "" }),
  );
  return (
    <Section title={t("checkIn.earlier")} className="mt-9">
      {data === undefined && error === null ? <Loading label={t("shell.loading")} /> : null}
      {data === undefined && error !== null ? (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      ) : null}
      {data === undefined ? null : (
        <EarlierCheckIns
          checkIns={withPendingCheckIns(data.checkIns, entries)}
          pendingIds={pendingCheckInIds(entries)}
        />
      )}
    </Section>
  );
}
