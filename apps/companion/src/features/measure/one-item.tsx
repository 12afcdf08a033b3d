import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import type { ApiOutput } from "@goldthread/app-core/api/client";
import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import { answerTo, visibleItems } from "@goldthread/domain/measure/score";
import { itemOptions, itemText } from "@goldthread/domain/measure/wording";
import { riskOfAnswer } from "@goldthread/domain/risk/item-risk";
import { Button } from "@goldthread/ui/button";
import { ProgressSegments } from "@goldthread/ui/progress-segments";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../shared/use-language.ts";
import { Screen } from "../../shell/screen.tsx";
import { Attribution } from "./attribution.tsx";
import { CrisisNotice } from "./crisis-notice.tsx";
import { FormFoot } from "./form-foot.tsx";
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
  const { answers, answer, finish } = asked;
  const items = visibleItems(measure, answers);
  const [itemId, setItemId] = useState(begin ?? items.at(-1)?.id ?? "");
  const [missing, setMissing] = useState(false);
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // An answer changed on the way back may have taken the last question away.
  const position = Math.max(
    0,
    items.findIndex(({ id }) => id === itemId),
  );
  const item = items[position];
  if (item === undefined) return null;
  const value = answerTo(answers, item.id);
  const isLast = position === items.length - 1;

  const go = (to: number) => {
    setMissing(false);
    setRefused(null);
    setItemId(items[to]?.id ?? itemId);
    heading.current?.focus();
    scrollTo({ top: 0 });
  };
  const next = async () => {
    if (value === undefined) {
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
  const total = items.length;
  return (
    <Screen
      title={t("title")}
      start={t("place", { name: measure.shortTitle[locale], done: position + 1, total })}
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
        {t("place", { name: measure.shortTitle[locale], done: position + 1, total })}
      </h1>
      <p className="mb-2 text-[1.0625rem] text-ink-2">
        {item.scored ? measure.translations[locale].stem : null}
      </p>
      <RadioCards
        key={item.id}
        legend={itemText(measure, item.id, locale)}
        legendStyle="voice"
        name={item.id}
        error={missing && value === undefined ? t("chooseOne") : undefined}
        options={itemOptions(measure, item.id, locale).map((option) => ({
          value: String(option.value),
          label: option.text,
        }))}
        value={value === undefined ? null : String(value)}
        onChange={(chosen) => {
          setMissing(false);
          void answer(item.id, Number(chosen));
        }}
      />
      <div className="mt-5 flex flex-col gap-4">
        {value !== undefined && riskOfAnswer(measure, item.id, value).length > 0 ? (
          <CrisisNotice form={form} waiting={asked.waiting} />
        ) : null}
        <RefusalText error={refused ?? asked.refused} />
      </div>
      {isLast ? <Attribution measure={measure} className="mt-8" /> : null}
    </Screen>
  );
}
