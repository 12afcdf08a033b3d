import { ToldAnswers } from "@goldthread/app-core/exercise/told-answers";
import { useScript } from "@goldthread/app-core/exercise/use-script";
import type { PracticeAnswers } from "@goldthread/schema/exercise";
import { Button } from "@goldthread/ui/button";
import { Dialog } from "@goldthread/ui/dialog";
import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { useTranslations } from "use-intl";
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
  const { data: script } = useScript(exerciseId);
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
        <ToldAnswers script={script} answers={answers} />
      )}
    </Dialog>
  );
}
