import { useTRPC } from "@goldthread/app-core/api/client";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useChart } from "../chart/chart-context.tsx";
import { goalWords } from "./goal-words.ts";

const none = "none";

/** Ties a goal to the concern it serves. */
export function LinkGoalDialog({ goalId, onClose }: { goalId: string; onClose: () => void }) {
  const t = useTranslations("goal.link");
  const trpc = useTRPC();
  const { chart } = useChart();
  const link = useClientCommand(trpc.goal.link.mutationOptions());
  const goal = chart.goals.find(({ id }) => id === goalId);
  const concerns = chart.concerns.filter(({ id, status }) => status === "active" || id === goal?.concernId);
  const [chosen, setChosen] = useState<string>(goal?.concernId ?? concerns[0]?.id ?? none);
  return (
    <FormDialog
      title={t("title")}
      description={goal === undefined ? undefined : t("about", { words: goalWords(goal) })}
      submitLabel={t("submit")}
      submitDisabledReason={concerns.length === 0 ? t("noConcerns") : undefined}
      pending={link.isPending}
      error={link.error}
      onSubmit={() =>
        link.send({ goalId, concernId: chosen === none ? null : chosen }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <RadioCards
        legend={t("concern")}
        options={[
          ...concerns.map(({ id, title }) => ({ value: id as string, label: title })),
          { value: none, label: t("none") },
        ]}
        value={chosen}
        onChange={setChosen}
      />
    </FormDialog>
  );
}
