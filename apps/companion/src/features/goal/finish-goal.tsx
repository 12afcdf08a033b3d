import { goalCan, goalTextCharactersMax } from "@goldthread/domain/goal/negotiation";
import type { Goal } from "@goldthread/schema/goal";
import { Button } from "@goldthread/ui/button";
import { Section } from "@goldthread/ui/section";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSubmit } from "../../offline/outbox-context.tsx";
import { Say } from "../../shared/say.tsx";
import { stateOf } from "./pending-goals.ts";

type Step = "achieved" | "ended" | "reopen";

/** Reached, set aside, or taken up again; with a few words if one likes. Nothing is removed by it. */
export function FinishGoal({ goal }: { goal: Goal }) {
  const t = useTranslations("goal");
  const submit = useSubmit();
  const [step, setStep] = useState<Step | null>(null);
  const goalId = goal.id;
  const state = stateOf(goal);
  const can = {
    achieved: goalCan.finish(state, "client", "achieved").ok,
    ended: goalCan.finish(state, "client", "ended").ok,
    reopen: goalCan.reopen(state, "client").ok,
  };
  if (!can.achieved && !can.ended && !can.reopen) return null;
  const common = {
    draft: `goal/${goalId}/finish`,
    label: t("finishWords"),
    required: false,
    maxLength: goalTextCharactersMax,
    onSent: () => setStep(null),
    onCancel: () => setStep(null),
  };
  return (
    <Section title={t("more")}>
      {step === null ? (
        <div className="flex flex-wrap gap-2.5">
          {can.achieved ? (
            <Button variant="secondary" onClick={() => setStep("achieved")}>
              {t("achieved")}
            </Button>
          ) : null}
          {can.ended ? (
            <Button variant="secondary" onClick={() => setStep("ended")}>
              {goal.status === "accepted" ? t("end") : t("withdraw")}
            </Button>
          ) : null}
          {can.reopen ? (
            <Button variant="secondary" onClick={() => setStep("reopen")}>
              {t("reopen")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {step === "achieved" || step === "ended" ? (
        <Say
          {...common}
          hint={t("finishHint")}
          sendLabel={step === "achieved" ? t("finishAchieved") : t("finishEnded")}
          send={(words) => submit("goal.finish", { goalId, outcome: step, words })}
        />
      ) : null}
      {step === "reopen" ? (
        <Say
          {...common}
          label={t("yourWords")}
          begin={goal.clientWords}
          hint={t("reopenHint")}
          sendLabel={t("reopen")}
          send={(words) => submit("goal.reopen", { goalId, words: words === goal.clientWords ? "" : words })}
        />
      ) : null}
    </Section>
  );
}
