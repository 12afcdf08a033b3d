import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { moodOf, type MoodWord, moodWords } from "@goldthread/domain/check-in/mood";
import type { Today } from "@goldthread/schema/chart";
import { Button } from "@goldthread/ui/button";
import { ChoiceTiles } from "@goldthread/ui/choice-tiles";
import { CheckIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { Link } from "@tanstack/react-router";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { deviceToday } from "../../shared/when.ts";
import { leadOf } from "../../shared/lead-of.ts";
import { moodIcons } from "./mood-icons.tsx";
import { CheckInWords } from "./check-in-words.tsx";
import { useRecordCheckIn } from "./use-record-check-in.ts";

/** Two taps: a word, and Save. A line to go with it, and who may see it, are there for those who want them. */
export function CheckInTiles({ today, className }: { today: Today; className?: string }) {
  const t = useTranslations("checkIn");
  const [word, setWord] = useState<MoodWord | null>(null);
  const { words, setWords, shared, setShared, save, pending, refused, saved } = useRecordCheckIn(
    today.client.id,
  );
  const lead = leadOf(today.client.careTeam);
  const place = useFocusWhenClosed(word !== null, saved.how === null ? "input" : "[role=status]");
  const choose = (next: MoodWord | null) => {
    setWord(next);
    saved.clear();
  };
  const record = async (chosen: MoodWord) => {
    if (await save({ ...moodOf(chosen), localDate: deviceToday() })) setWord(null);
  };
  return (
    <section ref={place} aria-label={t("title")} className={className}>
      <ChoiceTiles
        legend={t("now")}
        value={word}
        onChange={choose}
        options={moodWords.map((value) => ({ value, label: t(value), icon: moodIcons[value] }))}
      />
      {word === null ? null : (
        <form
          className="mt-4 flex animate-appear flex-col gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            void record(word);
          }}
        >
          <CheckInWords {...{ words, setWords, shared, setShared, lead }} />
          <RefusalText error={refused} />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" pending={pending}>
              {t("save")}
            </Button>
            <Button variant="quiet" onClick={() => choose(null)}>
              {t("notNow")}
            </Button>
          </div>
        </form>
      )}
      <div role="status" tabIndex={-1} className="outline-none">
        {saved.how === null || word !== null ? null : (
          <Notice className="mt-3" tone={saved.how === "offline" ? "gold" : "good"} icon={<CheckIcon />}>
            {saved.how === "offline"
              ? t("savedOffline")
              : saved.how === "shared"
                ? t("savedShared", { name: lead ?? "" })
                : t("savedPrivate")}
          </Notice>
        )}
      </div>
      <Link
        to="/check-in"
        className="mt-1 inline-flex min-h-12 items-center text-m text-brand no-underline hover:underline"
      >
        {t("more")}
      </Link>
    </section>
  );
}

/** The form leaves the page when it is done with, and the focus with it: that goes on in what `next` selects. */
function useFocusWhenClosed(isOpen: boolean, next: string): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const hasClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (!hasClosed || document.activeElement !== document.body) return;
    place.current?.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
  }, [isOpen, next]);
  return place;
}
