import { useMemo, useState } from "react";
import type { PlayerAnswer } from "../exercise/due.ts";
import { PlayerBench } from "./player-bench.tsx";
import { caseOf } from "./player-cases.ts";
import { timelineOf } from "./player-timeline.ts";

/** `#player?case=body&lang=es&rated=1`, and what the bench takes. */
export function PlayerPage() {
  const [query] = useState(() => new URLSearchParams(location.hash.split("?")[1] ?? ""));
  const language = query.get("lang") === "es" ? "es" : "en";
  const [shown] = useState(() => caseOf(query.get("case") ?? "breath", language));
  const [answers, setAnswers] = useState<Record<string, PlayerAnswer>>({});
  const timeline = useMemo(() => timelineOf(shown.guide, shown.parts, answers), [shown, answers]);
  return (
    <PlayerBench
      {...{ query, language, timeline }}
      title={shown.title}
      picture={shown.picture}
      rating={query.has("rated") ? shown.rating : undefined}
      onAnswer={(key, answer) => setAnswers({ ...answers, [key]: answer })}
    />
  );
}
