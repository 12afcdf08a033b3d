import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import type { ApiOutput } from "@goldthread/app-core/api/client";
import { formSteps } from "@goldthread/app-core/measure/form-steps";
import { ItemField } from "@goldthread/app-core/measure/item-field";
import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import { answerTo } from "@goldthread/domain/measure/answers";
import { visibleItems } from "@goldthread/domain/measure/asked-items";
import { Button } from "@goldthread/ui/button";
import { ProgressSegments } from "@goldthread/ui/progress-segments";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../shared/use-language.ts";
import { Screen } from "../../shell/screen.tsx";
import { Attribution } from "./attribution.tsx";
import { FormFoot } from "./form-foot.tsx";
import { Instructions, sectionOf, stemOf } from "./form-wording.tsx";
import { Question } from "./question.tsx";
import type { Finished, useForm } from "./use-form.ts";

export interface AskingProps {
  measure: MeasureDefinition;
  form: ApiOutput["measure"]["getForm"];
  asked: ReturnType<typeof useForm>;
  onFinished: (finished: Finished) => void;
  onBack: () => void;
}

/** One question at a time, the answer within thumb's reach, help at the top all the while. */
export function OneItem({
  measure,
  form,
  asked,
  begin,
  onFinished,
  onBack,
}: AskingProps & { begin: string | null }) {
  const t = useTranslations("measure");
  const locale = useLanguage();
  const { answers, answer, finish, language } = asked;
  const { steps, after } = formSteps(visibleItems(measure, answers));
  const [itemId, setItemId] = useState(begin ?? steps.at(-1)?.item.id ?? "");
  const [missing, setMissing] = useState(false);
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // An answer changed on the way back may have taken the last question away.
  const position = Math.max(
    0,
    steps.findIndex(({ item }) => item.id === itemId),
  );
  const step = steps[position];
  if (step === undefined) return null;
  const { item } = step;
  const isLast = position === steps.length - 1;
  const total = steps.length;
  const place = t("place", { name: measure.shortTitle[locale], done: position + 1, total });

  const go = (to: number) => {
    setMissing(false);
    setRefused(null);
    setItemId(steps[to]?.item.id ?? itemId);
    heading.current?.focus();
    scrollTo({ top: 0 });
  };
  const next = async () => {
    if (item.required && answerTo(answers, item.id) === undefined) {
      setMissing(true);
      return;
    }
    if (!isLast) {
      go(position + 1);
      return;
    }
    setPending(true);
    const outcome = await finish().finally(() => setPending(false));
    if (outcome.state === "refused") setRefused(outcome.error);
    else onFinished(outcome);
  };
  const section = sectionOf(measure, language, item.sectionId);
  return (
    <Screen
      title={t("title")}
      start={place}
      footer={
        <FormFoot form={form} waiting={asked.waiting}>
          <Button
            variant="quiet"
            className="-ml-4 touch:px-4!"
            onClick={() => (position === 0 ? onBack() : go(position - 1))}
          >
            {t("back")}
          </Button>
          <Button size="l" pending={pending} onClick={() => void next()}>
            {isLast ? t("finish") : t("next")}
          </Button>
        </FormFoot>
      }
    >
      <ProgressSegments
        done={position + 1}
        total={total}
        label={t("of", { done: position + 1, total })}
        className="mb-6"
      />
      <h1 ref={heading} tabIndex={-1} className="sr-only">
        {place}
      </h1>
      {position === 0 ? <Instructions measure={measure} language={language} /> : null}
      {section === null ? null : (
        <h2 lang={language} className="mb-2 text-m font-semibold text-ink-2">
          {section}
        </h2>
      )}
      <p lang={language} className="mb-2 text-[1.0625rem] text-ink-2">
        {stemOf(measure, language, item.id)}
      </p>
      <Question
        key={item.id}
        measure={measure}
        form={form}
        asked={asked}
        step={step}
        error={missing ? t(item.kind === "choice" ? "chooseOne" : "answerFirst") : undefined}
        onAnswered={() => setMissing(false)}
      />
      {item.required ? null : (
        <MayBeLeft
          answered={answerTo(answers, item.id) !== undefined}
          onClear={() => void answer(item.id, null)}
        />
      )}
      {isLast
        ? after.map((read) => (
            <div key={read.id} className="mt-6">
              <ItemField
                measure={measure}
                item={read}
                language={language}
                value={undefined}
                onAnswer={() => undefined}
              />
            </div>
          ))
        : null}
      <div className="mt-5">
        <RefusalText error={refused ?? asked.refused} />
      </div>
      {isLast ? <Attribution measure={measure} className="mt-8" /> : null}
    </Screen>
  );
}

/** Said under a question that need not be answered, with a way to take the answer back. */
function MayBeLeft({ answered, onClear }: { answered: boolean; onClear: () => void }) {
  const t = useTranslations("measure");
  return (
    <div className="mt-3 flex min-h-12 flex-wrap items-center gap-x-3 text-m text-ink-2">
      <p>{t("mayBeLeft")}</p>
      {answered ? (
        <Button variant="quiet" onClick={onClear}>
          {t("takeBack")}
        </Button>
      ) : null}
    </div>
  );
}
