import { QueryError } from "@goldthread/app-core/errors/query-error";
import { ToldAnswers } from "@goldthread/app-core/exercise/told-answers";
import { useScript } from "@goldthread/app-core/exercise/use-script";
import type { PracticeAnswers } from "@goldthread/schema/exercise";
import { Disclosure } from "@goldthread/ui/disclosure";
import { Loading } from "@goldthread/ui/skeleton";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ReachLine } from "./reach-line.tsx";

interface Answered {
  exerciseId: string;
  answers: PracticeAnswers;
}

/** What was answered along the way. The questions are in the exercise's script, which is read once somebody looks. */
export function PractisedAnswers({ shared, ...answered }: Answered & { shared: boolean }) {
  const t = useTranslations("practice.history");
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure summary={t("answers")} onToggle={(open) => setOpened(opened || open)}>
      <div className="flex flex-col gap-3">
        <ReachLine shared={shared}>{t(shared ? "answersShared" : "answersAlone")}</ReachLine>
        {opened ? <Told {...answered} /> : null}
      </div>
    </Disclosure>
  );
}

function Told({ exerciseId, answers }: Answered) {
  const t = useTranslations("practice.history");
  const { data: script, error, refetch, isFetching } = useScript(exerciseId);
  if (script !== undefined) return <ToldAnswers script={script} answers={answers} />;
  if (error === null) return <Loading label={t("answers")} />;
  return <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />;
}
