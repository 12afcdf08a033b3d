import { QueryError } from "@goldthread/app-core/errors/query-error";
import { ToldAnswers } from "@goldthread/app-core/exercise/told-answers";
import { useScript } from "@goldthread/app-core/exercise/use-script";
import type { PracticeAnswers } from "@goldthread/schema/exercise";
import { ChevronDownIcon } from "@goldthread/ui/icons";
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
    <details className="group" onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 font-medium [&::-webkit-details-marker]:hidden">
        <ChevronDownIcon
          size={20}
          className="shrink-0 text-ink-3 transition-[rotate] group-open:rotate-180 motion-reduce:transition-none"
        />
        {t("answers")}
      </summary>
      <div className="mt-1 flex flex-col gap-3">
        <ReachLine shared={shared}>{t(shared ? "answersShared" : "answersAlone")}</ReachLine>
        {opened ? <Told {...answered} /> : null}
      </div>
    </details>
  );
}

function Told({ exerciseId, answers }: Answered) {
  const t = useTranslations("practice.history");
  const { data: script, error, refetch, isFetching } = useScript(exerciseId);
  if (script !== undefined) return <ToldAnswers script={script} answers={answers} />;
  if (error === null) return <Loading label={t("answers")} />;
  return <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />;
}
