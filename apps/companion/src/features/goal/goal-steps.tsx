import { newId } from "@goldthread/app-core/api/new-id";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { limits } from "@goldthread/schema/limits";
import type { Goal } from "@goldthread/schema/goal";
import { Button } from "@goldthread/ui/button";
import { Checkbox } from "@goldthread/ui/checkbox";
import { PlusIcon } from "@goldthread/ui/icons";
import { Section } from "@goldthread/ui/section";
import { TextField } from "@goldthread/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSubmit } from "../../offline/outbox-context.tsx";
import { useDraft } from "../../offline/use-draft.ts";
import { useLongDay } from "../../shared/use-dates.ts";
import { deviceToday, whenOf } from "../../shared/when.ts";

/** Small steps, ticked when done, each with who could support it. */
export function GoalSteps({ goal, open }: { goal: Goal; open: boolean }) {
  const t = useTranslations("goal");
  const longDay = useLongDay();
  const submit = useSubmit();
  const [adding, setAdding] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  // A tick shows when it is made, not when it is on its way.
  const [ticked, setTicked] = useState<ReadonlyMap<string, string | null>>(new Map());
  const today = deviceToday();
  const tick = async (stepId: string, done: boolean) => {
    setTicked((present) => new Map(present).set(stepId, done ? today : null));
    const outcome = await submit("goal.setStepDone", {
      goalId: goal.id,
      stepId,
      doneOn: done ? today : null,
    });
    setRefused(outcome.state === "refused" ? { data: { refusal: outcome.refusal } } : null);
    setTicked((present) => new Map([...present].filter(([id]) => id !== stepId)));
  };
  const steps = goal.steps.map((step) => {
    const own = ticked.get(step.id);
    return own === undefined ? step : { ...step, doneOn: own };
  });
  return (
    <Section title={t("steps")} description={goal.steps.length === 0 ? t("stepsHint") : undefined}>
      {goal.steps.length === 0 ? <p className="text-ink-2">{t("noSteps")}</p> : null}
      <ul className="flex flex-col">
        {steps.map(({ id, text, support, doneOn }) => (
          <li key={id} className="border-b border-line py-1.5">
            <Checkbox
              label={text}
              description={
                [
                  support === "" ? "" : t("stepSupportShort", { name: support }),
                  doneOn === null
                    ? ""
                    : t("stepDone", { when: whenDone(doneOn, today), day: longDay(doneOn) }),
                ]
                  .filter((part) => part !== "")
                  .join(" · ") || undefined
              }
              checked={doneOn !== null}
              disabled={!open}
              onChange={(event) => void tick(id, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
      <RefusalText error={refused} />
      {open && !adding && goal.steps.length < limits.steps_per_goal_max ? (
        <Button variant="quiet" className="-ml-4 mt-1 touch:px-4!" onClick={() => setAdding(true)}>
          <PlusIcon size={18} />
          {t("addStep")}
        </Button>
      ) : null}
      {adding ? <NewStep goalId={goal.id} onDone={() => setAdding(false)} /> : null}
    </Section>
  );
}

/** Of two calendar days, however the clocks stand. */
const whenDone = (day: string, today: string) => whenOf(new Date(day), new Date(today), "UTC");

function NewStep({ goalId, onDone }: { goalId: string; onDone: () => void }) {
  const t = useTranslations();
  const submit = useSubmit();
  const text = useDraft(`goal/${goalId}/step`);
  const support = useDraft(`goal/${goalId}/support`);
  const [pending, setPending] = useState(false);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const add = async () => {
    const said = text.text.trim();
    setMissing(said === "");
    if (said === "") return;
    setPending(true);
    const input = { goalId, stepId: newId(), text: said, support: support.text.trim() };
    const outcome = await submit("goal.addStep", input).finally(() => setPending(false));
    if (outcome.state === "refused") {
      setRefused({ data: { refusal: outcome.refusal } });
      return;
    }
    text.clear();
    support.clear();
    onDone();
  };
  return (
    <form
      className="mt-4 flex animate-appear flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        autoFocus
        label={t("goal.stepText")}
        maxLength={limits.line_characters_max}
        value={text.text}
        onChange={(event) => text.setText(event.currentTarget.value)}
        error={missing && text.text.trim() === "" ? t("problem.goal.textRequired") : undefined}
      />
      <TextField
        label={t("goal.stepSupport")}
        aside={t("shell.optional")}
        maxLength={limits.line_characters_max}
        value={support.text}
        onChange={(event) => support.setText(event.currentTarget.value)}
      />
      <RefusalText error={refused} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={pending}>
          {t("goal.addStepSend")}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t("shell.cancel")}
        </Button>
      </div>
    </form>
  );
}
