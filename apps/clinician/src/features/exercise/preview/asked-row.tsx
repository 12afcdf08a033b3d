import type { DuePrompt } from "@goldthread/domain/exercise/due";
import type { ReadAnswer, ReadRow } from "@goldthread/domain/exercise/read-through";
import type { Language } from "@goldthread/domain/measure/definition";
import { cx } from "@goldthread/ui/class-names";
import { filterLinkClass } from "@goldthread/ui/tab-links";
import { type ReactNode, useId } from "react";
import { useFormatter, useTranslations } from "use-intl";

/** A question with what can be answered. Where that decides how it goes on, the answer is picked here. */
export function AskedRow({
  row: { stopKey, prompt, answers, taken },
  language,
  onPick,
}: {
  row: Extract<ReadRow, { kind: "asked" }>;
  language: Language;
  onPick: (stopKey: string, answerId: string) => void;
}) {
  const questionId = useId();
  return (
    <div className="my-1 min-w-0 rounded-2 bg-sunken px-3 py-2 print:border print:border-line">
      <p id={questionId} lang={language} className="voice text-l leading-snug text-ink">
        {prompt.text}
      </p>
      <Possible prompt={prompt} language={language} />
      {answers.length === 0 ? null : (
        <div role="group" aria-labelledby={questionId} className="mt-1.5 flex flex-wrap gap-1">
          {answers.map((answer) => (
            <button
              key={answer.id}
              type="button"
              aria-pressed={answer.id === taken}
              className={cx(
                filterLinkClass(answer.id === taken),
                "print:bg-transparent print:text-ink",
                answer.id === taken && "print:underline",
              )}
              onClick={() => onPick(stopKey, answer.id)}
            >
              <AnswerName answer={answer} language={language} />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function AnswerName({ answer, language }: { answer: ReadAnswer; language: Language }): ReactNode {
  const t = useTranslations("exercisePreview.answer");
  switch (answer.kind) {
    case "option":
      return <span lang={language}>{answer.text}</span>;
    case "ratings":
      return t("ratings", { from: answer.from, to: answer.to });
    case "yes":
    case "no":
    case "sorted":
    case "leftOut":
      return t(answer.kind);
  }
}

/** How the question is answered, in a few words; the options of a choice are its buttons. */
function Possible({ prompt, language }: { prompt: DuePrompt; language: Language }) {
  const t = useTranslations("exercisePreview.possible");
  const format = useFormatter();
  const own = (text: string) => () => <span lang={language}>{text}</span>;
  if (prompt.kind === "choose") return null;
  return (
    <p className="text-s text-ink-2">
      {prompt.kind === "rating"
        ? t.rich("rating", { low: own(prompt.low), high: own(prompt.high) })
        : prompt.kind === "cards"
          ? t.rich("cards", {
              count: prompt.cards.length,
              piles: own(
                format.list(
                  prompt.piles.map(({ text }) => text),
                  { type: "unit" },
                ),
              ),
            })
          : t(prompt.kind)}
    </p>
  );
}
