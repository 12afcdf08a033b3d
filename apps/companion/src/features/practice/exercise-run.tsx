import { QueryError } from "@goldthread/app-core/errors/query-error";
import { useScript } from "@goldthread/app-core/exercise/use-script";
import { settleOptions } from "@goldthread/domain/exercise/settle-options";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import type { StoredOptions } from "@goldthread/domain/exercise/stored-options";
import type { Adaptation, ExerciseSettings, Prescription } from "@goldthread/schema/exercise";
import type { PlayerSettings } from "@goldthread/ui/exercise/player-settings";
import { Loading } from "@goldthread/ui/skeleton";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import type { Choices } from "../../offline/choices.ts";
import { useLanguage } from "../../shared/use-language.ts";
import { BackLink } from "../../shell/back-link.tsx";
import { Screen } from "../../shell/screen.tsx";
import { AfterPractice } from "./after-practice.tsx";
import { FeltBad } from "./felt-bad.tsx";
import { Room } from "./room.tsx";
import { SetUp } from "./set-up.tsx";
import { rememberedOptions, useChoices, usePlayerSettings, withChoice } from "./use-choices.ts";
import { usePractice } from "./use-practice.ts";

interface Given {
  prescription: Prescription | null;
  adaptation: Adaptation;
  favourite: boolean;
}

/** Set up, practise, say how it was. */
export function ExerciseRun({ exerciseId, ...given }: Given & { exerciseId: string }) {
  const t = useTranslations("practice");
  const { data: script, error, refetch, isFetching } = useScript(exerciseId);
  const [choices, remember] = useChoices();
  if (script !== undefined && choices !== undefined)
    return <Run {...given} {...{ script, choices, remember }} />;
  return (
    <Screen title={t("title")} start={<BackLink to="/practise" />}>
      {error === null ? (
        <Loading label={t("title")} />
      ) : (
        <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
      )}
    </Screen>
  );
}

interface RunProps extends Given {
  script: ExerciseScript;
  choices: Choices;
  remember: (change: (present: Choices) => Choices) => void;
}

function Run({ script, prescription, adaptation, favourite, choices, remember }: RunProps) {
  const [step, setStep] = useState<"setUp" | "room" | "after" | "feltBad">("setUp");
  const [chosen, setChosen] = useState<StoredOptions>({});
  const [voice, setVoice] = useState(choices.exercises[script.id]?.voice);
  const [device, setDevice] = usePlayerSettings();
  const practice = usePractice(script.id, prescription?.id ?? null);
  const language = useLanguage();
  const remembered = useMemo(() => rememberedOptions(choices, script.id), [choices, script.id]);
  const options = useMemo(
    () =>
      settleOptions(script, language, { remembered, prescribed: prescription?.settings, chosen }, adaptation),
    [script, language, remembered, prescription, chosen, adaptation],
  );
  const { silence = "usual", intervalMinutes = null } = options;
  const settings: PlayerSettings = { ...device, voice: voice ?? device.voice, silence, intervalMinutes };
  const setSettings = (next: PlayerSettings) => {
    const { voice: reads, silence: quiet, intervalMinutes: bells } = next;
    // These three belong to the exercise, the rest to the device.
    setDevice({
      ...next,
      voice: device.voice,
      silence: device.silence,
      intervalMinutes: device.intervalMinutes,
    });
    if (reads !== settings.voice) setVoice(reads);
    if (quiet !== silence || bells !== intervalMinutes)
      setChosen({ ...chosen, silence: quiet, intervalMinutes: bells });
    if (step === "room" && reads !== settings.voice)
      remember((present) => withChoice(present, script.id, { voice: reads }));
  };
  switch (step) {
    case "setUp":
      return (
        <SetUp
          {...{ script, options, chosen, adaptation, prescription, favourite, settings }}
          onChange={(what) => setChosen({ ...chosen, ...what })}
          onSettings={(what) => setSettings({ ...settings, ...what })}
          before={practice.before}
          onBefore={practice.setBefore}
          onStart={() => {
            remember((present) => withChoice(present, script.id, { ...chosen, voice }));
            practice.begin(stored(options));
            setStep("room");
          }}
        />
      );
    case "room":
      return (
        <Room
          {...{ script, options, settings }}
          onSettings={setSettings}
          onEnd={(seconds, how, answers) => {
            practice.end(seconds, how, answers);
            // Nothing was done and nothing felt bad: as if one had not gone in.
            if (how === "stopped" && Math.round(seconds) === 0) setStep("setUp");
            else setStep(how === "feltBad" ? "feltBad" : "after");
          }}
        />
      );
    case "after":
      return (
        <AfterPractice
          {...{ practice, prescription }}
          rated={script.rated}
          onBad={() => setStep("feltBad")}
          onAgain={() => setStep("setUp")}
        />
      );
    case "feltBad":
      return <FeltBad practice={practice} />;
  }
}

/** The language is the person's, not the exercise's: it is not stored with it. */
function stored({
  language: _language,
  skip,
  ...options
}: ReturnType<typeof settleOptions>): ExerciseSettings {
  return skip === undefined ? options : { ...options, skip: [...skip] };
}
