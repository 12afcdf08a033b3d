import { formLanguage } from "@goldthread/app-core/measure/form-language";
import { formSteps } from "@goldthread/app-core/measure/form-steps";
import { ItemField } from "@goldthread/app-core/measure/item-field";
import { answerTo } from "@goldthread/domain/measure/answers";
import { visibleItems } from "@goldthread/domain/measure/asked-items";
import type { AnswerValue, Language, MeasureDefinition } from "@goldthread/domain/measure/definition";
import { score } from "@goldthread/domain/measure/score";
import { languagesOf } from "@goldthread/domain/measure/wording";
import { riskOf, softFlagsOf } from "@goldthread/domain/risk/item-risk";
import { Button } from "@goldthread/ui/button";
import { WarningIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { Section } from "@goldthread/ui/section";
import { useId, useState } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { LanguageSwitch } from "../../shared/language-switch.tsx";
import { languageOf } from "../../shared/language.ts";
import { ScaleTable, TotalFigure } from "./scale-table.tsx";

type Tried = Readonly<Record<string, AnswerValue>>;

/** The form as the client sees it, to be tried out; beside it what the answers so far come to. Nothing is kept. */
export function Preview({ measure }: { measure: MeasureDefinition }) {
  const t = useTranslations("library.preview");
  const [wanted, setWanted] = useState<Language>(languageOf(useLocale()));
  const [answers, setAnswers] = useState<Tried>({});
  const [round, setRound] = useState(0);
  const language = formLanguage(measure, wanted);
  if (language === null) return <p className="text-ink-2">{t("noWording")}</p>;
  const answer = (itemId: string, value: AnswerValue | null) =>
    setAnswers(({ [itemId]: _before, ...rest }) => (value === null ? rest : { ...rest, [itemId]: value }));
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,27rem)_minmax(16rem,1fr)]">
      <div className="flex flex-col gap-3">
        <LanguageSwitch
          label={t("language")}
          languages={languagesOf(measure)}
          value={language}
          onChange={setWanted}
        />
        {/* Another round begins with empty fields. */}
        <Sheet key={round} measure={measure} language={language} answers={answers} onAnswer={answer} />
      </div>
      <div className="lg:sticky lg:top-6">
        <LiveScore
          measure={measure}
          answers={answers}
          onClear={() => {
            setAnswers({});
            setRound(round + 1);
          }}
        />
      </div>
    </div>
  );
}

/** The questions on a phone's width, with the companion's controls. */
function Sheet({
  measure,
  language,
  answers,
  onAnswer,
}: {
  measure: MeasureDefinition;
  language: Language;
  answers: Tried;
  onAnswer: (itemId: string, value: AnswerValue | null) => void;
}) {
  const t = useTranslations("library.preview");
  const prefix = useId();
  const wording = measure.translations[language];
  const { steps, after } = formSteps(visibleItems(measure, answers));
  return (
    <section
      data-density="touch"
      aria-label={t("sheet")}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to take the keyboard
      tabIndex={0}
      className="max-h-[44rem] overflow-y-auto rounded-3 border border-line-strong bg-paper px-5 py-6 print:max-h-none"
    >
      {wording?.instructions ? (
        <p lang={language} className="mb-4 whitespace-pre-line text-ink-2">
          {wording.instructions}
        </p>
      ) : null}
      {wording?.stem ? (
        <p lang={language} className="mb-6 text-ink-2">
          {wording.stem}
        </p>
      ) : null}
      <ol className="flex flex-col gap-9">
        {steps.map(({ item, number, sectionId, before }) => (
          <li key={item.id} className="flex flex-col gap-4">
            {sectionId === null ? null : (
              <h4 lang={language} className="border-t border-line pt-6 font-semibold">
                {wording?.sections?.[sectionId]}
              </h4>
            )}
            {before.map((read) => (
              <ItemField
                key={read.id}
                measure={measure}
                item={read}
                language={language}
                value={undefined}
                onAnswer={ignore}
              />
            ))}
            <ItemField
              measure={measure}
              item={item}
              language={language}
              number={number}
              name={`${prefix}-${item.id}`}
              value={answerTo(answers, item.id)}
              onAnswer={(value) => onAnswer(item.id, value)}
            />
          </li>
        ))}
      </ol>
      {after.map((read) => (
        <div key={read.id} className="mt-6">
          <ItemField measure={measure} item={read} language={language} value={undefined} onAnswer={ignore} />
        </div>
      ))}
      <p lang="en" className="mt-8 text-m text-ink-3">
        {measure.licence.attribution}
      </p>
    </section>
  );
}

const ignore = () => undefined;

/** What the answers so far come to, as they are given. */
function LiveScore({
  measure,
  answers,
  onClear,
}: {
  measure: MeasureDefinition;
  answers: Tried;
  onClear: () => void;
}) {
  const t = useTranslations("library.preview");
  const format = useFormatter();
  const scored = score(measure, answers);
  const numbers = new Map(
    measure.items.filter(({ kind }) => kind !== "display").map(({ id }, place) => [id, place + 1]),
  );
  const listOf = (itemIds: readonly string[]) =>
    format.list(itemIds.map((itemId) => String(numbers.get(itemId) ?? itemId)));
  const risks = riskOf(measure, answers).map(({ itemId }) => itemId);
  const soft = softFlagsOf(measure, answers).map(({ itemId }) => itemId);
  return (
    <Section
      title={t("score")}
      card
      actions={
        <Button size="s" variant="quiet" disabled={Object.keys(answers).length === 0} onClick={onClear}>
          {t("clear")}
        </Button>
      }
    >
      <div role="status" className="flex flex-col gap-3">
        {measure.scales.length === 0 ? <p className="text-s text-ink-2">{t("noScales")}</p> : null}
        {scored.status === "incomplete" ? (
          <p className="text-s text-ink-2">
            {t("missing", { count: scored.missing.length, items: listOf(scored.missing) })}
          </p>
        ) : (
          <div>
            <TotalFigure measure={measure} scores={scored.scales} />
            {measure.scales.some(({ id }) => id !== measure.primaryScale) ? (
              <ScaleTable measure={measure} scores={scored.scales} />
            ) : null}
          </div>
        )}
        {risks.length === 0 ? null : (
          <Notice tone="risk" icon={<WarningIcon />}>
            <p>{t("risk", { count: risks.length, items: listOf(risks) })}</p>
          </Notice>
        )}
        {soft.length === 0 ? null : (
          <Notice tone="warn">
            <p>{t("soft", { count: soft.length, items: listOf(soft) })}</p>
          </Notice>
        )}
      </div>
      <p className="mt-3 text-xs text-ink-3">{t("nothingKept")}</p>
    </Section>
  );
}
