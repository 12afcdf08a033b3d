import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { lastSevenDays } from "@goldthread/domain/practice/adherence";
import { limits } from "@goldthread/schema/limits";
import type { Prescription } from "@goldthread/schema/exercise";
import { Button, buttonClass } from "@goldthread/ui/button";
import { Checkbox } from "@goldthread/ui/checkbox";
import { CheckIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { NumberScale } from "@goldthread/ui/number-scale";
import { PageHeader } from "@goldthread/ui/page-title";
import { SevenDots } from "@goldthread/ui/seven-dots";
import { TextField } from "@goldthread/ui/text-field";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { deviceToday } from "../../shared/when.ts";
import { Screen } from "../../shell/screen.tsx";
import { useFocusTitle } from "../../shell/use-focus-title.ts";
import type { usePractice } from "./use-practice.ts";

/** How long it was, how tense one is now, and a line if one likes. Saved with one tap, rated or not. */
export function AfterPractice({
  practice,
  prescription,
  rated = true,
  onBad,
  onAgain,
}: {
  practice: ReturnType<typeof usePractice>;
  prescription: Prescription | null;
  /** Whether this exercise is rated before and after. */
  rated?: boolean;
  onBad: () => void;
  onAgain: () => void;
}) {
  const t = useTranslations("practice");
  const { log, change, save, saved, pending, refused } = practice;
  useFocusTitle(saved === "no" ? "asking" : "saved");
  if (log === null) return null;
  const time = t("after.time", { minutes: Math.floor(log.seconds / 60), seconds: log.seconds % 60 });
  return (
    <Screen title={t("title")}>
      <PageHeader title={log.finished ? t("after.title") : t("after.stoppedTitle")} meta={time} />
      {saved === "no" ? (
        <form
          className="mt-6 flex flex-col gap-6"
          onSubmit={(event) => {
            event.preventDefault();
            void save({});
          }}
        >
          {rated ? (
            <NumberScale
              legend={t("after.how")}
              description={t("setup.beforeHint")}
              value={log.after ?? null}
              onChange={(after) => change({ after })}
              lowLabel={t("setup.calm")}
              highLabel={t("setup.tense")}
            />
          ) : null}
          {Object.keys(log.answers ?? {}).length === 0 ? null : (
            <Checkbox
              label={t("after.shareAnswers")}
              description={t("after.shareAnswersHint")}
              checked={log.shareAnswers === true}
              onChange={(event) => change({ shareAnswers: event.currentTarget.checked })}
            />
          )}
          <TextField
            label={t("after.words")}
            maxLength={limits.line_characters_max}
            value={log.words}
            onChange={(event) => change({ words: event.currentTarget.value })}
          />
          <RefusalText error={refused} />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" size="l" pending={pending}>
              {t("after.save")}
            </Button>
            <Button
              variant="secondary"
              size="l"
              onClick={() => {
                change({ feltBad: true });
                onBad();
              }}
            >
              {t("after.bad")}
            </Button>
          </div>
        </form>
      ) : (
        <Saved practice={practice} prescription={prescription} onAgain={onAgain} />
      )}
    </Screen>
  );
}

function Saved({
  practice,
  prescription,
  onAgain,
}: {
  practice: ReturnType<typeof usePractice>;
  prescription: Prescription | null;
  onAgain: () => void;
}) {
  const t = useTranslations("practice");
  const { log, saved } = practice;
  const week =
    prescription === null ? null : lastSevenDays([...prescription.practisedOn, deviceToday()], deviceToday());
  const rated = log !== null && log.before !== null && log.after !== null;
  return (
    <div className="mt-6 flex flex-col gap-5">
      <Notice tone={saved === "offline" ? "gold" : "good"} icon={<CheckIcon />} live="status">
        {saved === "offline"
          ? t("after.savedOffline")
          : week === null
            ? t("after.savedPlain")
            : t("after.saved", { count: week.count })}
      </Notice>
      {rated ? <p>{t("after.change", { before: log.before ?? 0, after: log.after ?? 0 })}</p> : null}
      {week === null ? null : <SevenDots days={week.days} label={t("sevenDays", { count: week.count })} />}
      <div className="flex flex-wrap gap-3">
        <Link to="/" className={buttonClass({ size: "l" })}>
          {t("after.toToday")}
        </Link>
        <Button variant="secondary" size="l" onClick={onAgain}>
          {t("after.again")}
        </Button>
      </div>
    </div>
  );
}
