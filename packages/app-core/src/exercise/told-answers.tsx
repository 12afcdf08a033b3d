import type { ExerciseAnswers, SortedCards } from "@goldthread/domain/exercise/answers";
import { languageIn } from "@goldthread/domain/exercise/language-in";
import type { ExerciseScript, Prompt } from "@goldthread/domain/exercise/script";
import { type ToldAnswer, toldAnswers } from "@goldthread/domain/exercise/told-answers";
import type { Language } from "@goldthread/domain/measure/definition";
import { Voice } from "@goldthread/ui/voice";
import type { ReactNode } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";

/** What was answered along the way of an exercise, each answer beside its question, in the reader's language where the exercise has it. */
export function ToldAnswers({ script, answers }: { script: ExerciseScript; answers: ExerciseAnswers }) {
  const t = useTranslations("answers");
  const reader: Language = useLocale() === "es" ? "es" : "en";
  const language = languageIn(script.languages, reader);
  const told = toldAnswers(script, answers);
  if (told.length === 0) return <p className="text-ink-2">{t("gone")}</p>;
  return (
    <dl className="flex flex-col gap-3">
      {told.map((one) => (
        <div key={one.key} className="border-b border-line pb-3 last:border-b-0 last:pb-0">
          <dt lang={language} className="text-s text-ink-2 touch:text-m">
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
  const t = useTranslations("answers");
  if (step.kind === "choose")
    return <span lang={language}>{step.options.find(({ id }) => id === answer)?.label[language]}</span>;
  if (typeof answer === "boolean") return t(answer ? "yes" : "no");
  if (typeof answer === "string") return <Voice>{t("quoted", { words: answer })}</Voice>;
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
