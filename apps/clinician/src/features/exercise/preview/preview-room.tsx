import { CrisisHelp } from "@goldthread/app-core/crisis/crisis-help";
import { usePlayerLabels } from "@goldthread/app-core/exercise/use-player-labels";
import { useClinic } from "@goldthread/app-core/session/use-clinic";
import type { ExerciseAnswers } from "@goldthread/domain/exercise/answers";
import type { ExerciseOptions } from "@goldthread/domain/exercise/options";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import { timeline } from "@goldthread/domain/exercise/timeline";
import { Button } from "@goldthread/ui/button";
import { Dialog } from "@goldthread/ui/dialog";
import type { PlayerSettings } from "@goldthread/ui/exercise/player-settings";
import { ScriptPlayer } from "@goldthread/ui/exercise/script-player";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";

/** What the companion would do next, told instead of done. */
type Told = "help" | "feelsBad" | "finished";

/** The companion's room, in the exercise's language. What is practised in it is not kept. */
export function PreviewRoom({
  script,
  options,
  startAt,
  answersBefore,
  settings,
  onSettings,
  onClose,
}: {
  script: ExerciseScript;
  options: ExerciseOptions;
  startAt: number;
  /** Given before `startAt`. */
  answersBefore: ExerciseAnswers;
  settings: PlayerSettings;
  onSettings: (settings: PlayerSettings) => void;
  onClose: () => void;
}) {
  const { language } = options;
  const labels = usePlayerLabels(language);
  const [answers, setAnswers] = useState(answersBefore);
  const [told, setTold] = useState<Told | null>(null);
  const due = useMemo(() => timeline(script, options, answers), [script, options, answers]);
  return (
    <>
      <div lang={language}>
        <ScriptPlayer
          framed
          title={script.title[language]}
          picture={script.picture}
          timeline={due}
          language={language}
          labels={labels}
          help={
            <Button
              variant="room"
              aria-haspopup="dialog"
              className="touch:px-5"
              onClick={() => setTold("help")}
            >
              {labels.help}
            </Button>
          }
          settings={settings}
          onSettingsChange={onSettings}
          intervalChoices={script.intervalBells}
          startAt={startAt}
          onAnswer={(key, answer) => setAnswers((given) => ({ ...given, [key]: answer }))}
          onStop={onClose}
          onFinish={() => setTold("finished")}
          onFeelsBad={() => setTold("feelsBad")}
        />
      </div>
      {told === null ? null : (
        <WhatFollows told={told} onClose={told === "finished" ? onClose : () => setTold(null)} />
      )}
    </>
  );
}

function WhatFollows({ told, onClose }: { told: Told; onClose: () => void }) {
  const t = useTranslations("exercisePreview.told");
  const tCommon = useTranslations("common");
  const tCrisis = useTranslations("crisis");
  const resources = useClinic().data?.crisisResources ?? [];
  return (
    <Dialog
      open
      size="s"
      onClose={onClose}
      title={t(`${told}.title`)}
      description={t(`${told}.about`)}
      actions={
        <Button variant="secondary" onClick={onClose}>
          {tCommon("close")}
        </Button>
      }
    >
      {told === "help" ? (
        resources.length === 0 ? (
          <p>{tCrisis("none")}</p>
        ) : (
          <CrisisHelp resources={resources} />
        )
      ) : null}
    </Dialog>
  );
}
