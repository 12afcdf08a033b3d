import { useState } from "react";
import { buttonClass } from "../button.tsx";
import { defaultPlayerSettings, type PlayerSettings } from "../exercise/player-settings.ts";
import { ScriptPlayer, type ScriptPlayerProps } from "../exercise/script-player.tsx";
import { playerWords } from "./player-words.ts";

/** The player as a page's address asks for it: `screen=dim&still=1&at=12&auto=1`. What becomes of it is the page's title. */
export function PlayerBench({
  query,
  language,
  ...given
}: { query: URLSearchParams; language: "en" | "es" } & Pick<
  ScriptPlayerProps,
  "title" | "picture" | "timeline" | "onAnswer" | "rating"
>) {
  const [settings, setSettings] = useState<PlayerSettings>({
    ...defaultPlayerSettings,
    screen: screenOf(query.get("screen")),
  });
  const done = (what: string) => (result: object) => {
    document.title = `${what} ${JSON.stringify(result)}`;
  };
  return (
    <ScriptPlayer
      {...given}
      language={language}
      labels={playerWords[language]}
      help={
        <a href="#help" className={buttonClass({ variant: "room", className: "touch:px-4!" })}>
          {language === "es" ? "Ayuda ahora" : "Help now"}
        </a>
      }
      settings={settings}
      onSettingsChange={setSettings}
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
