import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { formSteps } from "@goldthread/app-core/measure/form-steps";
import { ItemField } from "@goldthread/app-core/measure/item-field";
import { answerTo } from "@goldthread/domain/measure/answers";
import { visibleItems } from "@goldthread/domain/measure/asked-items";
import { Button } from "@goldthread/ui/button";
import { ErrorSummary } from "@goldthread/ui/error-summary";
import { PageTitle } from "@goldthread/ui/page-title";
import { ProgressSegments } from "@goldthread/ui/progress-segments";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../shared/use-language.ts";
import { Screen } from "../../shell/screen.tsx";
import { Attribution } from "./attribution.tsx";
import { FormFoot } from "./form-foot.tsx";
import { Instructions, sectionOf } from "./form-wording.tsx";
import type { AskingProps } from "./one-item.tsx";
import { Question } from "./question.tsx";

/** All questions on one page, for those who like to see the end of it. */
export function AllItems({ measure, form, asked, onFinished, onBack }: AskingProps) {
  const t = useTranslations("measure");
  const locale = useLanguage();
  const { answers, finish, language } = asked;
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const { steps, after } = formSteps(visibleItems(measure, answers));
  const unanswered = steps.filter(({ item }) => answerTo(answers, item.id) === undefined);
  const missing = unanswered.filter(({ item }) => item.required);
  const done = steps.length - unanswered.length;

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
      start={t("place", { name: measure.shortTitle[locale], done, total: steps.length })}
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
        total={steps.length}
        label={t("of", { done, total: steps.length })}
        className="mb-6"
      />
      <PageTitle className="mb-4">{measure.title[locale]}</PageTitle>
      {tried && missing.length > 0 ? (
        <ErrorSummary
          title={t("missingTitle", { count: missing.length })}
          problems={missing.map(({ item, number }) => ({
            fieldId: item.id,
            message: t("missing", { number }),
          }))}
        />
      ) : null}
      <Instructions measure={measure} language={language} />
      <p lang={language} className="mt-2 text-[1.0625rem] text-ink-2">
        {measure.translations[language]?.stem}
      </p>
      <ol className="mt-6 flex flex-col gap-9">
        {steps.map((step) => (
          <li key={step.item.id}>
            {step.sectionId === null ? null : (
              <h2 lang={language} className="mb-4 border-t border-line pt-6 text-l font-semibold">
                {sectionOf(measure, language, step.sectionId)}
              </h2>
            )}
            <Question
              measure={measure}
              form={form}
              asked={asked}
              step={step}
              numbered
              error={
                tried && missing.includes(step)
                  ? t(step.item.kind === "choice" ? "chooseOne" : "answerFirst")
                  : undefined
              }
            />
          </li>
        ))}
      </ol>
      {after.map((read) => (
        <div key={read.id} className="mt-6">
          <ItemField
            measure={measure}
            item={read}
            language={language}
            value={undefined}
            onAnswer={() => undefined}
          />
        </div>
      ))}
      <div className="mt-6">
        <RefusalText error={refused ?? asked.refused} />
      </div>
      <Attribution measure={measure} className="mt-8" />
    </Screen>
  );
}
