import { useMemo, useState } from "react";
import { buttonClass } from "../button.tsx";
import type { PlayerAnswer } from "../exercise/due.ts";
import { defaultPlayerSettings, type PlayerSettings } from "../exercise/player-settings.ts";
import { ScriptPlayer } from "../exercise/script-player.tsx";
import { caseOf } from "./player-cases.ts";
import { playerWords } from "./player-words.ts";
import { timelineOf } from "./player-timeline.ts";

/** `#player?case=body&lang=es&screen=dim&still=1&at=12&rated=1&auto=1`. */
export function PlayerPage() {
  const query = new URLSearchParams(location.hash.split("?")[1] ?? "");
  const language = query.get("lang") === "es" ? "es" : "en";
  const name = query.get("case") ?? "breath";
  const [shown] = useState(() => caseOf(name, language));
  const [answers, setAnswers] = useState<Record<string, PlayerAnswer>>({});
  const [settings, setSettings] = useState<PlayerSettings>({
    ...defaultPlayerSettings,
    screen: screenOf(query.get("screen")),
  });
  const timeline = useMemo(() => timelineOf(shown.guide, shown.parts, answers), [shown, answers]);
  const done = (what: string) => (result: object) => {
    document.title = `${what} ${JSON.stringify(result)}`;
  };
  return (
    <ScriptPlayer
      title={shown.title}
      timeline={timeline}
      language={language}
      labels={playerWords[language]}
      help={
        <a href="#help" className={buttonClass({ variant: "room", className: "touch:px-4!" })}>
          {language === "es" ? "Ayuda ahora" : "Help now"}
        </a>
      }
      settings={settings}
      onSettingsChange={setSettings}
      onAnswer={(key, answer) => setAnswers({ ...answers, [key]: answer })}
      rating={query.has("rated") ? shown.rating : undefined}
      onStop={done("stop")}
      onFinish={done("finish")}
      onFeelsBad={done("bad")}
      intervalChoices={[1, 2, 5]}
      startAt={Number(query.get("at") ?? 0)}
      autoStart={query.has("auto")}
      reducedMotion={query.has("still") ? true : undefined}
    />
  );
}

function screenOf(name: string | null): PlayerSettings["screen"] {
  return name === "dim" || name === "dark" ? name : "room";
}
