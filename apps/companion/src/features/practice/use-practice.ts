import { newId } from "@goldthread/app-core/api/new-id";
import { useBelonging, useSession } from "@goldthread/app-core/session/session-provider";
import type { ExerciseAnswers } from "@goldthread/domain/exercise/answers";
import type { ExerciseSettings } from "@goldthread/schema/exercise";
import { limits } from "@goldthread/schema/limits";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { CommandInput } from "../../offline/commands.ts";
import { useDevice, useSubmit } from "../../offline/outbox-context.tsx";
import { keepUnfinished } from "../../offline/unfinished-practice.ts";
import { deviceToday } from "../../shared/when.ts";

type Logged = CommandInput<"exercise.logPractice">;
export type HowItEnded = "finished" | "stopped" | "feltBad";
export type PracticeSaved = "no" | "sent" | "offline";

/** One time an exercise is done: from the rating before to what is said after. It is logged once, whatever happens. */
export function usePractice(exerciseId: string, prescriptionId: string | null) {
  const { clientId } = useBelonging();
  const { person } = useSession();
  const { vault } = useDevice();
  const submit = useSubmit();
  const [before, setBefore] = useState<number | null>(null);
  const [log, setLog] = useState<Logged | null>(null);
  const [saved, setSaved] = useState<PracticeSaved>("no");
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const unsent = useRef<Logged | null>(null);
  const keep = keepUnfinished(vault, person?.id ?? "nobody");

  const begin = (settings: ExerciseSettings) => {
    setSaved("no");
    setLog({
      practiceId: newId(),
      clientId: clientId ?? "",
      prescriptionId,
      exerciseId,
      settings,
      startedAt: new Date().toISOString(),
      localDate: deviceToday(),
      seconds: 0,
      finished: false,
      before,
      after: null,
      feltBad: false,
      shareFeltBad: false,
      words: "",
    });
  };
  const change = (what: Partial<Logged>) => {
    if (log === null) return;
    const next = { ...log, ...what };
    setLog(next);
    if (unsent.current !== null) unsent.current = next;
    keep.set(next);
  };
  const end = (seconds: number, how: HowItEnded, answers?: ExerciseAnswers) => {
    if (log === null) return;
    const rounded = Math.min(limits.practice_seconds_max, Math.round(seconds));
    if (how === "stopped" && rounded === 0) return;
    const next = {
      ...log,
      seconds: rounded,
      finished: how === "finished",
      feltBad: how === "feltBad",
      ...(answers === undefined ? {} : { answers: plain(answers) }),
    };
    setLog(next);
    unsent.current = next;
    keep.set(next);
  };
  const save = async (what: Partial<Logged>) => {
    if (log === null) return;
    const input = { ...log, ...what };
    unsent.current = null;
    setPending(true);
    const outcome = await submit("exercise.logPractice", input).finally(() => setPending(false));
    setLog(input);
    if (outcome.state === "refused") {
      setRefused({ data: { refusal: outcome.refusal } });
      return;
    }
    keep.clear();
    setRefused(null);
    setBefore(null);
    setSaved(outcome.state === "sent" ? "sent" : "offline");
  };

  // Left without saving: what was done still counts, with what was said of it so far.
  const leave = useEffectEvent(() => {
    const input = unsent.current;
    unsent.current = null;
    if (input !== null)
      submit("exercise.logPractice", input, { keepRefused: true }).then(keep.clear, () => undefined);
  });
  useEffect(() => () => leave(), []);
  return { before, setBefore, log, begin, change, end, save, saved, pending, refused };
}

/** As it is sent: what is sorted is copied, for what is kept may change. */
function plain(answers: ExerciseAnswers): NonNullable<Logged["answers"]> {
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [
      key,
      typeof answer === "object" && answer !== null
        ? Object.fromEntries(Object.entries(answer).map(([pile, cards]) => [pile, [...cards]]))
        : answer,
    ]),
  );
}
