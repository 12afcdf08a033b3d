import { useScript } from "@goldthread/app-core/exercise/use-script";
import type { SortedCards } from "@goldthread/domain/exercise/answers";
import type { Prompt } from "@goldthread/domain/exercise/script";
import { type ToldAnswer, toldAnswers } from "@goldthread/domain/exercise/told-answers";
import type { Language } from "@goldthread/domain/measure/definition";
import type { PracticeAnswers } from "@goldthread/schema/exercise";
import { Button } from "@goldthread/ui/button";
import { Dialog } from "@goldthread/ui/dialog";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { Voice } from "@goldthread/ui/voice";
import type { ReactNode } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../shared/language.ts";
import { useChart } from "../chart/chart-context.tsx";

/** What the client answered along the way and shares, each beside its question. */
export function AnswersDialog({
  exerciseId,
  answers,
  onClose,
}: {
  exerciseId: string;
  answers: PracticeAnswers;
  onClose: () => void;
}) {
  const t = useTranslations("exercise.answers");
  const tCommon = useTranslations("common");
  const { callName } = useChart();
  const reader = languageOf(useLocale());
  const { data: script } = useScript(exerciseId);
  const language = script?.languages.includes(reader) === false ? (script.languages[0] ?? reader) : reader;
  const told = script === undefined ? [] : toldAnswers(script, answers);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("title")}
      description={t("about", { name: callName })}
      closeLabel={tCommon("close")}
      actions={
        <Button variant="secondary" onClick={onClose}>
          {tCommon("close")}
        </Button>
      }
    >
      {script === undefined ? (
        <Loading label={tCommon("loading")}>
          <Skeleton className="h-24 w-full" />
        </Loading>
      ) : (
        <dl className="flex flex-col gap-3">
          {told.map((one) => (
            <div key={one.key} className="border-b border-line pb-3 last:border-b-0 last:pb-0">
              <dt lang={language} className="text-s text-ink-2">
                {questionOf(one, language)}
                {one.round === null ? null : (
                  <span className="text-ink-3"> {t("round", { round: one.round })}</span>
                )}
              </dt>
              <dd className="mt-0.5 text-ink">
                <AnswerText told={one} language={language} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Dialog>
  );
}

const questionOf = ({ step }: ToldAnswer, language: Language): string =>
  (step.kind === "choose" ? step.text : step.prompt.text)[language];

function AnswerText({
  told: { step, answer },
  language,
}: {
  told: ToldAnswer;
  language: Language;
}): ReactNode {
  const t = useTranslations("exercise.answers");
  const tExercise = useTranslations("exercise");
  if (step.kind === "choose")
    return <span lang={language}>{step.options.find(({ id }) => id === answer)?.label[language]}</span>;
  if (typeof answer === "boolean") return t(answer ? "yes" : "no");
  if (typeof answer === "string") return <Voice>{tExercise("quoted", { words: answer })}</Voice>;
  if (typeof answer === "number") return t("rating", { value: answer });
  return step.prompt.kind === "cards" ? (
    <Piles prompt={step.prompt} sorted={answer} language={language} />
  ) : null;
}

function Piles({
  prompt,
  sorted,
  language,
}: {
  prompt: Extract<Prompt, { kind: "cards" }>;
  sorted: SortedCards;
  language: Language;
}) {
  const format = useFormatter();
  return (
    <ul lang={language}>
      {prompt.piles.map(({ id, text }) => {
        const cards = (sorted[id] ?? []).flatMap(
          (cardId) => prompt.cards.find((card) => card.id === cardId)?.text[language] ?? [],
        );
        return cards.length === 0 ? null : (
          <li key={id} className="mt-1">
            <span className="font-semibold">{text[language]}</span>
            <span className="block text-ink-2">{format.list(cards, { type: "unit" })}</span>
          </li>
        );
      })}
    </ul>
  );
}
