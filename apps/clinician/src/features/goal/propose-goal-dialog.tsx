import { newId } from "@goldthread/app-core/api/new-id";
import { useTRPC } from "@goldthread/app-core/api/client";
import { goalTextCharactersMax } from "@goldthread/domain/goal/negotiation";
import { NativeSelect } from "@goldthread/ui/native-select";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { WordsDialog } from "../../shared/words-dialog.tsx";
import { useChart } from "../chart/chart-context.tsx";

/** Proposes a goal in the clinician's words; the client then accepts, asks for a change or declines. */
export function ProposeGoalDialog({ concernId, onClose }: { concernId: string | null; onClose: () => void }) {
  const t = useTranslations("goal.propose");
  const trpc = useTRPC();
  const { chart, callName } = useChart();
  const clientId = chart.client.id;
  const propose = useClientCommand(trpc.goal.propose.mutationOptions());
  const [goalId] = useState(newId);
  const [chosen, setChosen] = useState(concernId ?? "");
  const concerns = chart.concerns.filter(({ status }) => status === "active");
  return (
    <WordsDialog
      draftKey={`goal-${clientId}`}
      title={t("title")}
      description={t("about", { name: callName })}
      label={t("words")}
      labelAbout={t("wordsAbout")}
      max={goalTextCharactersMax}
      path="words"
      submitLabel={t("submit")}
      command={propose}
      onSubmit={(words, done) =>
        propose.send({ goalId, clientId, concernId: chosen === "" ? null : chosen, words }, done)
      }
      onClose={onClose}
    >
      <NativeSelect
        label={t("concern")}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        options={[
          { value: "", label: t("noConcern") },
          ...concerns.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
    </WordsDialog>
  );
}
