import { languageIn } from "@goldthread/domain/exercise/language-in";
import type { ExerciseSummary } from "@goldthread/domain/exercise/script";
import { Card } from "@goldthread/ui/card";
import { ExercisePicture } from "@goldthread/ui/exercise/exercise-picture";
import { FromTo } from "@goldthread/ui/from-to";
import { Pill } from "@goldthread/ui/pill";
import { Voice } from "@goldthread/ui/voice";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../shared/use-language.ts";
import type { Practised } from "./pending-practice.ts";
import { PractisedAnswers } from "./practised-answers.tsx";
import { ReachLine } from "./reach-line.tsx";

/** One time an exercise was done: how long, how tense before and after, what was said; and of that, what is shared. */
export function PractisedCard({
  practised,
  summary,
}: {
  practised: Practised;
  /** Undefined where this phone no longer knows the exercise. */
  summary: ExerciseSummary | undefined;
}) {
  const t = useTranslations();
  const reader = useLanguage();
  const { exerciseId, seconds, feltBad, words, answers, shareAnswers, waiting } = practised;
  const language = languageIn(summary?.languages ?? [], reader);
  const answered = Object.values(answers ?? {}).some((answer) => answer !== null);
  return (
    <Card as="li" padding="none" className="flex gap-4 p-4">
      <ExercisePicture picture={summary?.picture ?? exerciseId} />
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <div>
          <h3 lang={language} className="font-medium">
            {summary?.title[language] ?? t("practice.unnamed")}
          </h3>
          <p className="text-m text-ink-2">
            {t("practice.history.lasted", { minutes: Math.round(seconds / 60) })}
            <Ratings practised={practised} />
          </p>
          {waiting ? <p className="text-m text-ink-2">{t("shell.willBeSent")}</p> : null}
        </div>
        {feltBad === true ? (
          <p>
            <Pill tone="warn">{t("practice.history.feltBad")}</Pill>
          </p>
        ) : null}
        {words === null || words === "" ? null : <Voice size="s">{t("answers.quoted", { words })}</Voice>}
        <Reach practised={practised} />
        {answered ? (
          <PractisedAnswers exerciseId={exerciseId} answers={answers ?? {}} shared={shareAnswers === true} />
        ) : null}
      </div>
    </Card>
  );
}

function Ratings({ practised: { before, after } }: { practised: Practised }) {
  const t = useTranslations("practice");
  if (before === null || after === null) return null;
  return (
    <>
      {" · "}
      <FromTo from={before} to={after} label={t("after.change", { before, after })} />
    </>
  );
}

/** Who can read that it felt bad, and the words: both go together. */
function Reach({ practised: { feltBad, words, shareFeltBad, readAt } }: { practised: Practised }) {
  const t = useTranslations("practice.history");
  const said = words !== null && words !== "";
  if (feltBad !== true && !said) return null;
  if (shareFeltBad !== true) return <ReachLine shared={false}>{t("alone")}</ReachLine>;
  return <ReachLine shared>{t(readAt ? "read" : "shared")}</ReachLine>;
}
