import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { answerTo, visibleItems } from "@goldthread/domain/measure/score";
import { itemOptions, itemText } from "@goldthread/domain/measure/wording";
import { riskOfAnswer } from "@goldthread/domain/risk/item-risk";
import { Button } from "@goldthread/ui/button";
import { ErrorSummary } from "@goldthread/ui/error-summary";
import { PageTitle } from "@goldthread/ui/page-title";
import { ProgressSegments } from "@goldthread/ui/progress-segments";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../shared/use-language.ts";
import { Screen } from "../../shell/screen.tsx";
import { Attribution } from "./attribution.tsx";
import { CrisisNotice } from "./crisis-notice.tsx";
import { FormFoot } from "./form-foot.tsx";
import type { AskingProps } from "./one-item.tsx";

/** All questions on one page, for those who like to see the end of it. */
export function AllItems({ measure, form, asked, onFinished, onBack }: AskingProps) {
  const t = useTranslations("measure");
  const locale = useLanguage();
  const { answers, answer, finish } = asked;
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const items = visibleItems(measure, answers);
  const missing = items.flatMap(({ id }, index) =>
    answerTo(answers, id) === undefined ? [{ id, number: index + 1 }] : [],
  );
  const done = items.length - missing.length;

  const end = async () => {
    setTried(true);
    if (missing.length > 0) return;
    setPending(true);
    const outcome = await finish().finally(() => setPending(false));
    if (outcome.state === "refused") setRefused(outcome.error);
    else onFinished(outcome);
  };
  return (
    <Screen
      title={t("title")}
      start={t("place", { name: measure.shortTitle[locale], done, total: items.length })}
      footer={
        <FormFoot form={form} waiting={asked.waiting}>
          <Button variant="quiet" className="-ml-4 touch:px-4!" onClick={onBack}>
            {t("back")}
          </Button>
          <Button size="l" pending={pending} onClick={() => void end()}>
            {t("finish")}
          </Button>
        </FormFoot>
      }
    >
      <ProgressSegments
        done={done}
        total={items.length}
        label={t("of", { done, total: items.length })}
        className="mb-6"
      />
      <PageTitle className="mb-4">{measure.title[locale]}</PageTitle>
      {tried && missing.length > 0 ? (
        <ErrorSummary
          title={t("missingTitle", { count: missing.length })}
          problems={missing.map(({ id, number }) => ({ fieldId: id, message: t("missing", { number }) }))}
        />
      ) : null}
      <p className="mt-2 text-[1.0625rem] text-ink-2">{measure.translations[locale].stem}</p>
      <ol className="mt-6 flex flex-col gap-9">
        {items.map(({ id }, index) => {
          const value = answerTo(answers, id);
          return (
            <li key={id} className="flex flex-col gap-4">
              <RadioCards
                id={id}
                name={id}
                legend={`${t("number", { number: index + 1 })} ${itemText(measure, id, locale)}`}
                legendStyle="voice"
                columns={2}
                error={tried && value === undefined ? t("chooseOne") : undefined}
                options={itemOptions(measure, id, locale).map((option) => ({
                  value: String(option.value),
                  label: option.text,
                }))}
                value={value === undefined ? null : String(value)}
                onChange={(chosen) => void answer(id, Number(chosen))}
              />
              {value !== undefined && riskOfAnswer(measure, id, value).length > 0 ? (
                <CrisisNotice form={form} waiting={asked.waiting} />
              ) : null}
            </li>
          );
        })}
      </ol>
      <div className="mt-6">
        <RefusalText error={refused ?? asked.refused} />
      </div>
      <Attribution measure={measure} className="mt-8" />
    </Screen>
  );
}
