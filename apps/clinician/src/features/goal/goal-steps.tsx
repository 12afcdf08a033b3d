import { newId } from "@goldthread/app-core/api/new-id";
import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { useFieldErrors } from "@goldthread/app-core/errors/use-error-text";
import { goalCan } from "@goldthread/domain/goal/negotiation";
import type { Goal } from "@goldthread/schema/goal";
import { limits } from "@goldthread/schema/limits";
import { Button } from "@goldthread/ui/button";
import { Checkbox } from "@goldthread/ui/checkbox";
import { Section } from "@goldthread/ui/section";
import { TextField } from "@goldthread/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useDraft } from "../../shared/use-draft.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { lastMoveOf } from "../chart/thread-of-chart.ts";

/** The small steps towards the goal, from either side, and who could help with them. */
export function GoalSteps({ goal }: { goal: Goal }) {
  const t = useTranslations("goal.steps");
  const open = goalCan.revise({ ...goal, lastMoveBy: lastMoveOf(goal) }, "clinician").ok;
  const done = goal.steps.filter(({ doneOn }) => doneOn !== null).length;
  return (
    <Section
      title={t("title")}
      aside={goal.steps.length === 0 ? undefined : t("done", { done, total: goal.steps.length })}
      card
    >
      {goal.steps.length === 0 ? <p className="text-s text-ink-2">{t("none")}</p> : null}
      <ul className="flex flex-col gap-2.5">
        {goal.steps.map((step) => (
          <Step key={step.id} goal={goal} step={step} open={open} />
        ))}
      </ul>
      {open ? <AddStep goalId={goal.id} /> : null}
    </Section>
  );
}

function Step({ goal, step, open }: { goal: Goal; step: Goal["steps"][number]; open: boolean }) {
  const t = useTranslations("goal.steps");
  const trpc = useTRPC();
  const when = useWhen();
  const { callName } = useChart();
  const set = useClientCommand(trpc.goal.setStepDone.mutationOptions());
  const { id: stepId, text, support, by, doneOn } = step;
  const about = [
    t("by", { who: by, name: callName }),
    support === "" ? null : t("support", { support }),
    doneOn === null ? null : t("doneOn", { day: when.short(doneOn) }),
  ];
  return (
    <li>
      <Checkbox
        label={text}
        description={about.filter((part) => part !== null).join(" · ")}
        checked={doneOn !== null}
        disabled={!open || set.isPending}
        onChange={() => set.send({ goalId: goal.id, stepId, doneOn: doneOn === null ? when.today : null })}
      />
      <RefusalText error={set.error} />
    </li>
  );
}

function AddStep({ goalId }: { goalId: string }) {
  const t = useTranslations("goal.steps");
  const tCommon = useTranslations("common");
  const trpc = useTRPC();
  const fieldErrors = useFieldErrors();
  const add = useClientCommand(trpc.goal.addStep.mutationOptions());
  const [draft, change, clear] = useDraft(`step-${goalId}`, { stepId: newId(), text: "", support: "" });
  const [asked, setAsked] = useState(false);
  const errors = fieldErrors(add.error);
  const submit = () => {
    setAsked(true);
    if (draft.text.trim() === "") return;
    add.send(
      { goalId, ...draft },
      {
        onSuccess() {
          clear();
          change({ stepId: newId(), text: "", support: "" });
          setAsked(false);
        },
      },
    );
  };
  return (
    <form
      noValidate
      className="mt-4 grid items-start gap-3 border-t border-line pt-4 sm:grid-cols-[2fr_1fr_auto] print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={t("text")}
        maxLength={limits.line_characters_max}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        error={asked && draft.text.trim() === "" ? t("textMissing") : errors["text"]}
      />
      <TextField
        label={t("supportLabel")}
        aside={tCommon("optional")}
        maxLength={limits.line_characters_max}
        value={draft.support}
        onChange={(event) => change({ support: event.currentTarget.value })}
        error={errors["support"]}
      />
      <Button
        type="submit"
        variant="secondary"
        className="sm:mt-[1.6rem]"
        pending={add.isPending}
        pendingLabel={tCommon("saving")}
      >
        {t("add")}
      </Button>
      <div className="sm:col-span-3">
        <RefusalText error={add.error} />
      </div>
    </form>
  );
}
