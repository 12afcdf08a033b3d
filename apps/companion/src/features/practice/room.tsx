import { usePlayerLabels } from "@goldthread/app-core/exercise/use-player-labels";
import type { ExerciseAnswers } from "@goldthread/domain/exercise/answers";
import type { ExerciseOptions } from "@goldthread/domain/exercise/options";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import { timeline } from "@goldthread/domain/exercise/timeline";
import type { PlayerSettings } from "@goldthread/ui/exercise/player-settings";
import { ScriptPlayer } from "@goldthread/ui/exercise/script-player";
import { useEffect, useMemo, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { HelpNow } from "../../shell/help-now.tsx";
import type { HowItEnded } from "./use-practice.ts";
import { useRoomTitle } from "./use-room-title.ts";

/** The room of any exercise: what is answered in it decides how it goes on. */
export function Room({
  script,
  options,
  settings,
  onSettings,
  onEnd,
}: {
  script: ExerciseScript;
  options: ExerciseOptions;
  settings: PlayerSettings;
  onSettings: (settings: PlayerSettings) => void;
  onEnd: (seconds: number, how: HowItEnded, answers: ExerciseAnswers) => void;
}) {
  const t = useTranslations("practice");
  const product = useTranslations("common")("product");
  const labels = usePlayerLabels(useLocale());
  const title = useRoomTitle(script, options);
  const [answers, setAnswers] = useState<ExerciseAnswers>({});
  const due = useMemo(() => timeline(script, options, answers), [script, options, answers]);
  useEffect(() => {
    // The room is no page of its own: who listens, or types, is brought into it.
    document.getElementById("main")?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <title>{`${t("title")} · ${product}`}</title>
      <ScriptPlayer
        title={title}
        picture={script.picture}
        timeline={due}
        language={options.language}
        labels={labels}
        help={<HelpNow variant="room" />}
        settings={settings}
        onSettingsChange={onSettings}
        intervalChoices={script.intervalBells}
        onAnswer={(key, answer) => setAnswers((given) => ({ ...given, [key]: answer }))}
        onStop={({ seconds }) => onEnd(seconds, "stopped", answers)}
        onFinish={({ seconds }) => onEnd(seconds, "finished", answers)}
        onFeelsBad={({ seconds }) => onEnd(seconds, "feltBad", answers)}
      />
    </>
  );
}
