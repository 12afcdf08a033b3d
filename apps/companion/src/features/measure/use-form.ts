import { newId } from "@goldthread/app-core/api/new-id";
import { useTRPC } from "@goldthread/app-core/api/client";
import { formLanguage } from "@goldthread/app-core/measure/form-language";
import type { AnswerValue, MeasureDefinition } from "@goldthread/domain/measure/definition";
import { askedAnswers } from "@goldthread/domain/measure/asked-items";
import type { Answers } from "@goldthread/schema/measure-definition";
import type { ResponseId } from "@goldthread/schema/ids";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import type { CommandOutputs } from "../../offline/commands.ts";
import { useEntries, useSubmit } from "../../offline/outbox-context.tsx";
import { useLanguage } from "../../shared/use-language.ts";
import { withPendingAnswers } from "./pending-answers.ts";

/** A questionnaire that is on its way, or there; with the answers as they were given. */
export type Finished = { measure: MeasureDefinition; answers: Answers; withheld: boolean } & (
  | { state: "sent"; output: CommandOutputs["measure.submit"] }
  | { state: "waiting" }
);

/**
 * One questionnaire as it stands: what the clinic has, and over it what this phone has not sent yet. Each answer is
 * kept and sent as it is given, in order.
 */
export function useForm(assignmentId: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const appLanguage = useLanguage();
  const submit = useSubmit();
  const entries = useEntries();
  const options = trpc.measure.getForm.queryOptions({ assignmentId }, { refetchOnWindowFocus: false });
  const query = useQuery(options);
  const form = query.data;
  const [refused, setRefused] = useState<unknown>(null);
  const madeHere = useRef<string | null>(null);
  // Given on this page: shown at once, and never undone by an older answer of the server's that arrives late.
  const [given, setGiven] = useState<Readonly<Record<string, AnswerValue | null>>>({});
  const answers = useMemo(
    () => withGiven(withPendingAnswers(form?.answers ?? {}, assignmentId, entries), given),
    [form?.answers, assignmentId, entries, given],
  );
  const responseId = () => (form?.responseId ?? (madeHere.current ??= newId())) as ResponseId;
  const waiting = entries.filter(({ input }) => isAbout(input, assignmentId)).length;
  // What is recorded is the language the questions were read in, which the app's need not be.
  const locale = (form === undefined ? null : formLanguage(form.definition, appLanguage)) ?? appLanguage;

  /** Keeps the answer on the phone at once; resolves once it is known whether the clinic has it. Null takes it back. */
  const answer = async (itemId: string, value: AnswerValue | null): Promise<void> => {
    if (value === null && !Object.hasOwn(answers, itemId)) return;
    const id = responseId();
    setGiven((present) => ({ ...present, [itemId]: value }));
    queryClient.setQueryData(options.queryKey, (kept) =>
      kept === undefined
        ? kept
        : { ...kept, responseId: id, locale, answers: withGiven(kept.answers, { [itemId]: value }) },
    );
    const outcome = await submit("measure.saveAnswer", {
      assignmentId,
      responseId: id,
      locale,
      itemId,
      value,
    });
    setRefused(outcome.state === "refused" ? { data: { refusal: outcome.refusal } } : null);
  };
  const finish = async (): Promise<Finished | { state: "refused"; error: unknown }> => {
    if (form === undefined) throw new Error("there is no form to finish");
    const { everyWeeks } = form.assignment;
    const { definition: measure } = form;
    const asked = askedAnswers(measure, answers);
    const outcome = await submit("measure.submit", {
      assignmentId,
      responseId: responseId(),
      locale,
      answers: asked,
    });
    if (outcome.state === "refused")
      return { state: "refused", error: { data: { refusal: outcome.refusal } } };
    // The next time begins with nothing answered.
    const status = everyWeeks === null ? "finished" : form.assignment.status;
    queryClient.setQueryData(options.queryKey, (kept) =>
      kept === undefined
        ? kept
        : { ...kept, responseId: null, answers: {}, assignment: { ...kept.assignment, status, draft: null } },
    );
    madeHere.current = null;
    setGiven({});
    const finished = { measure, answers: asked, withheld: form.withheld };
    return outcome.state === "sent"
      ? { ...finished, state: "sent", output: outcome.output as CommandOutputs["measure.submit"] }
      : { ...finished, state: "waiting" };
  };
  return { ...query, form, answers, answer, finish, waiting, refused, language: locale };
}

function withGiven(answers: Answers, given: Readonly<Record<string, AnswerValue | null>>): Answers {
  const all = Object.entries({ ...answers, ...given });
  return Object.fromEntries(all.flatMap(([itemId, value]) => (value === null ? [] : [[itemId, value]])));
}

function isAbout(input: unknown, assignmentId: string): boolean {
  return (
    typeof input === "object" &&
    input !== null &&
    "assignmentId" in input &&
    input.assignmentId === assignmentId
  );
}
