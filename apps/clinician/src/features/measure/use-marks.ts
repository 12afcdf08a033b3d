import type { TrajectoryMark } from "@goldthread/ui/chart/trajectory-layout";
import { useTranslations } from "use-intl";
import { useChart } from "../chart/chart-context.tsx";
import { useExerciseText } from "../exercise/use-exercise-text.ts";

const event_words = { accepted: "goalAgreed", achieved: "goalAchieved", ended: "goalEnded" } as const;

/** Marks that carry words: more of them stand on one another. Sessions are ticks and all shown. */
const worded_marks_max = 6;

/** What happened since the first score: sessions attended, exercises prescribed, goals agreed and come to an end. */
export function useMarks(from: number): TrajectoryMark[] {
  const t = useTranslations("measure.trajectory");
  const exerciseText = useExerciseText();
  const tKind = useTranslations("contact.kind");
  const { chart } = useChart();
  const sessions = chart.contacts.flatMap(({ id, kind, startsAt, status }): TrajectoryMark[] =>
    status === "attended"
      ? [{ id, kind: "session", at: Date.parse(startsAt), label: t("session", { kind: tKind(kind) }) }]
      : [],
  );
  const prescribed = chart.prescriptions.map(({ id, exerciseId, prescribedAt }): TrajectoryMark => ({
    id,
    kind: "prescription",
    at: Date.parse(prescribedAt),
    label: t("prescribed", { exercise: exerciseText({ exerciseId, settings: {} }).name }),
  }));
  const happened = chart.goals.flatMap(({ id, events }) =>
    events.flatMap(({ kind, at }): TrajectoryMark[] =>
      kind === "accepted" || kind === "achieved" || kind === "ended"
        ? [{ id: `${id}-${kind}-${at}`, kind: "event", at: Date.parse(at), label: t(event_words[kind]) }]
        : [],
    ),
  );
  const since = (marks: TrajectoryMark[]) =>
    marks.filter(({ at }) => at >= from).toSorted((a, b) => a.at - b.at);
  const worded = since([...prescribed, ...happened]).slice(-worded_marks_max);
  return [...since(sessions), ...worded].toSorted((a, b) => a.at - b.at);
}
