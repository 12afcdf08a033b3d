import { useEffect, useState } from "react";
import type { PlayerAnswer, Timeline } from "../exercise/due.ts";
import { PlayerBench } from "./player-bench.tsx";
import { withMoments } from "./player-timeline.ts";

type Answers = Record<string, PlayerAnswer>;
declare global {
  /** Given to the page by tooling/scripts/picture-exercises.ts: the timeline of an exercise that ships. */
  var timelineOf:
    | ((id: string, language: "en" | "es", answers: Answers) => Promise<Omit<Timeline, "at">>)
    | undefined;
}

/** An exercise that ships: `#script?id=body-scan&answers={"…":null}` and whatever the player's page takes. */
export function ScriptPage() {
  const [query] = useState(() => new URLSearchParams(location.hash.split("?")[1] ?? ""));
  const id = query.get("id") ?? "";
  const language = query.get("lang") === "es" ? "es" : "en";
  const [answers, setAnswers] = useState(() => JSON.parse(query.get("answers") ?? "{}") as Answers);
  const [timeline, setTimeline] = useState<Timeline | null>(null);
  useEffect(() => {
    void globalThis.timelineOf?.(id, language, answers).then((plain) => setTimeline(withMoments(plain)));
  }, [id, language, answers]);
  if (timeline === null) return null;
  return (
    <PlayerBench
      {...{ query, language, timeline }}
      title={query.get("title") ?? id}
      picture={query.get("picture") ?? undefined}
      onAnswer={(key, answer) => setAnswers({ ...answers, [key]: answer })}
    />
  );
}
