import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { limits } from "@goldthread/schema/limits";
import { Button, buttonClass } from "@goldthread/ui/button";
import { CheckIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { PageHeader } from "@goldthread/ui/page-title";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { Section } from "@goldthread/ui/section";
import { TextArea } from "@goldthread/ui/text-area";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Screen } from "../../shell/screen.tsx";
import { useFocusTitle } from "../../shell/use-focus-title.ts";
import type { usePractice } from "./use-practice.ts";

const steps = ["first", "second", "third", "fourth"] as const;

/** An exercise that did not do somebody good: a way back into the room, and whether the clinician may know. */
export function FeltBad({ practice }: { practice: ReturnType<typeof usePractice> }) {
  const t = useTranslations("practice");
  const { log, change, save, saved, pending, refused } = practice;
  useFocusTitle("feltBad");
  if (log === null) return null;
  return (
    <Screen title={t("title")}>
      <PageHeader title={t("bad.title")} meta={t("bad.lead")} />
      <Section title={t("bad.groundingTitle")} className="mt-6" card="brand">
        <ol className="flex list-decimal flex-col gap-2 pl-5">
          {steps.map((step) => (
            <li key={step}>{t(`bad.grounding.${step}`)}</li>
          ))}
        </ol>
      </Section>
      <p className="mt-4 text-ink-2">{t("bad.needSomebody")}</p>
      {saved === "no" ? (
        <form
          className="mt-6 flex flex-col gap-6"
          onSubmit={(event) => {
            event.preventDefault();
            void save({ feltBad: true });
          }}
        >
          <TextArea
            voice
            label={t("bad.words")}
            description={t("bad.wordsHint")}
            maxLength={limits.words_characters_max}
            value={log.words}
            onChange={(event) => change({ words: event.currentTarget.value })}
          />
          <RadioCards
            legend={t("bad.who")}
            description={t("bad.whoHint")}
            columns={2}
            value={log.shareFeltBad ? "shared" : "private"}
            onChange={(value) => change({ shareFeltBad: value === "shared" })}
            options={[
              { value: "private", label: t("bad.private") },
              { value: "shared", label: t("bad.shared") },
            ]}
          />
          <RefusalText error={refused} />
          <div>
            <Button type="submit" size="l" pending={pending}>
              {t("bad.save")}
            </Button>
          </div>
        </form>
      ) : (
        <div className="mt-6 flex flex-col gap-5">
          <Notice tone={saved === "offline" ? "gold" : "good"} icon={<CheckIcon />} live="status">
            {saved === "offline"
              ? t("after.savedOffline")
              : log.shareFeltBad
                ? t("bad.savedShared")
                : t("bad.savedPrivate")}
          </Notice>
          <div>
            <Link to="/" className={buttonClass({ size: "l" })}>
              {t("after.toToday")}
            </Link>
          </div>
        </div>
      )}
    </Screen>
  );
}
