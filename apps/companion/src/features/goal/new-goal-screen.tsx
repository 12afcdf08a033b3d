import { newId } from "@goldthread/app-core/api/new-id";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { useBelonging } from "@goldthread/app-core/session/session-provider";
import { goalTextCharactersMax } from "@goldthread/domain/goal/negotiation";
import { Button } from "@goldthread/ui/button";
import { NativeSelect } from "@goldthread/ui/native-select";
import { PageHeader } from "@goldthread/ui/page-title";
import { TextArea } from "@goldthread/ui/text-area";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSubmit } from "../../offline/outbox-context.tsx";
import { useDraft } from "../../offline/use-draft.ts";
import { BackLink } from "../../shell/back-link.tsx";
import { Screen } from "../../shell/screen.tsx";
import { useGoals } from "./use-goals.ts";

/** A goal in the client's own words; the clinician is then waited for. */
export function NewGoalScreen() {
  const t = useTranslations();
  const { clientId } = useBelonging();
  const { concerns } = useGoals();
  const submit = useSubmit();
  const navigate = useNavigate();
  const words = useDraft("goal/new");
  const [concernId, setConcernId] = useState("");
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<"none" | "empty">("none");
  const [refused, setRefused] = useState<unknown>(null);

  const propose = async () => {
    const said = words.text.trim();
    setProblem(said === "" ? "empty" : "none");
    if (said === "" || clientId === null) return;
    setPending(true);
    const goalId = newId();
    const input = { goalId, clientId, concernId: concernId === "" ? null : concernId, words: said };
    const outcome = await submit("goal.propose", input).finally(() => setPending(false));
    if (outcome.state === "refused") {
      setRefused({ data: { refusal: outcome.refusal } });
      return;
    }
    words.clear();
    await navigate({ to: "/goals/$goalId", params: { goalId } });
  };
  return (
    <Screen title={t("goal.new.title")} start={<BackLink to="/goals" />}>
      <PageHeader title={t("goal.new.heading")} meta={t("goal.new.lead")} />
      <form
        className="mt-6 flex flex-col gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          void propose();
        }}
      >
        <TextArea
          voice
          label={t("goal.new.words")}
          rows={4}
          maxLength={goalTextCharactersMax}
          value={words.text}
          onChange={(event) => words.setText(event.currentTarget.value)}
          error={problem === "empty" && words.text.trim() === "" ? t("problem.goal.textRequired") : undefined}
        />
        {concerns.length === 0 ? null : (
          <NativeSelect
            label={t("goal.new.concern")}
            aside={t("shell.optional")}
            value={concernId}
            onChange={(event) => setConcernId(event.currentTarget.value)}
            options={[
              { value: "", label: t("goal.new.noConcern") },
              ...concerns.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
        <RefusalText error={refused} />
        <div>
          <Button type="submit" size="l" pending={pending}>
            {t("goal.new.send")}
          </Button>
        </div>
      </form>
    </Screen>
  );
}
