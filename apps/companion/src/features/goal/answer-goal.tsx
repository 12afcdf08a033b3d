import { goalTextCharactersMax } from "@goldthread/domain/goal/negotiation";
import type { Goal } from "@goldthread/schema/goal";
import { Button } from "@goldthread/ui/button";
import { cardClass } from "@goldthread/ui/card";
import { Voice } from "@goldthread/ui/voice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSubmit } from "../../offline/outbox-context.tsx";
import { givenName } from "../../shared/given-name.ts";
import { Say } from "../../shared/say.tsx";
import { lastWordOf } from "./goal-words.ts";

type Answer = "accept" | "askChange" | "decline";

/** What the clinician said last, and the client's three ways to answer it. */
export function AnswerGoal({ goal, clinician }: { goal: Goal; clinician: string | null }) {
  const t = useTranslations("goal.answer");
  const [answer, setAnswer] = useState<Answer | null>(null);
  const last = lastWordOf(goal, "clinician");
  const name = clinician === null ? null : givenName(clinician);
  const said = last?.kind === "changeAsked" ? "asked" : last?.kind === "revised" ? "revised" : "proposed";
  return (
    <section aria-labelledby="answer" className={cardClass({ tone: "gold" })}>
      <h2 id="answer" className="font-semibold">
        {name === null ? t("titleUnknown") : t(said, { name })}
      </h2>
      <Voice className="mt-2">{last?.words ?? goal.clinicianWords}</Voice>
      <div className="mt-4">
        {answer === null ? (
          <div className="flex flex-wrap gap-2.5">
            <Button onClick={() => setAnswer("accept")}>{t("accept")}</Button>
            <Button variant="secondary" onClick={() => setAnswer("askChange")}>
              {t("askChange")}
            </Button>
            <Button variant="secondary" onClick={() => setAnswer("decline")}>
              {t("decline")}
            </Button>
          </div>
        ) : (
          <AnswerForm goal={goal} answer={answer} onDone={() => setAnswer(null)} />
        )}
      </div>
    </section>
  );
}

function AnswerForm({ goal, answer, onDone }: { goal: Goal; answer: Answer; onDone: () => void }) {
  const t = useTranslations("goal.answer");
  const submit = useSubmit();
  const goalId = goal.id;
  const common = {
    draft: `goal/${goalId}/${answer}`,
    maxLength: goalTextCharactersMax,
    onSent: onDone,
    onCancel: onDone,
  };
  switch (answer) {
    case "accept":
      return (
        <Say
          {...common}
          label={t("acceptWords")}
          sendLabel={t("acceptSend")}
          required={false}
          send={(words) => submit("goal.accept", { goalId, words })}
        />
      );
    case "askChange":
      return (
        <Say
          {...common}
          label={t("changeWords")}
          sendLabel={t("changeSend")}
          required
          send={(words) => submit("goal.askChange", { goalId, words })}
        />
      );
    case "decline":
      return (
        <Say
          {...common}
          label={t("declineWords")}
          hint={t("declineHint")}
          sendLabel={t("declineSend")}
          required
          send={(reason) => submit("goal.decline", { goalId, reason })}
        />
      );
  }
}
