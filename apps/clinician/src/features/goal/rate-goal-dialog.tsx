import { useTRPC } from "@goldthread/app-core/api/client";
import { NumberScale } from "@goldthread/ui/number-scale";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { goalWords } from "./goal-words.ts";

/** Writes down how near the goal is, as the two see it together: 0 to 10. */
export function RateGoalDialog({ goalId, onClose }: { goalId: string; onClose: () => void }) {
  const t = useTranslations("goal.rate");
  const trpc = useTRPC();
  const when = useWhen();
  const { chart } = useChart();
  const rate = useClientCommand(trpc.goal.rate.mutationOptions());
  const goal = chart.goals.find(({ id }) => id === goalId);
  const last = goal?.ratings.at(-1);
  const [value, setValue] = useState<number | null>(null);
  return (
    <FormDialog
      title={t("title")}
      description={goal === undefined ? undefined : t("about", { words: goalWords(goal) })}
      submitLabel={t("submit")}
      submitDisabledReason={value === null ? t("chooseFirst") : undefined}
      pending={rate.isPending}
      error={rate.error}
      onSubmit={() => value !== null && rate.send({ goalId, value }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <NumberScale
        legend={t("legend")}
        description={
          last === undefined ? undefined : t("last", { value: last.value, day: when.short(last.at) })
        }
        value={value}
        onChange={setValue}
        lowLabel={t("low")}
        highLabel={t("high")}
      />
    </FormDialog>
  );
}
