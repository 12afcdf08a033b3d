import { QueryError } from "@goldthread/app-core/errors/query-error";
import { type ExerciseOptions, checkOptions } from "@goldthread/domain/exercise/options";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import { optionsOf } from "@goldthread/domain/exercise/stored-options";
import type { Adaptation, ExerciseSettings, Prescription } from "@goldthread/schema/exercise";
import { defaultPlayerSettings, isPlayerSettings } from "@goldthread/ui/exercise/player-settings";
import { Loading } from "@goldthread/ui/skeleton";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useSettings } from "../../offline/use-settings.ts";
import { useLanguage } from "../../shared/use-language.ts";
import { BackLink } from "../../shell/back-link.tsx";
import { Screen } from "../../shell/screen.tsx";
import { AfterPractice } from "./after-practice.tsx";
import { FeltBad } from "./felt-bad.tsx";
import { ScriptRoom } from "./script-room.tsx";
import { ScriptSetUp } from "./script-set-up.tsx";
import { usePractice } from "./use-practice.ts";
import { useScript } from "./use-script.ts";

interface Given {
  prescription: Prescription | null;
  adaptation: Adaptation;
}

/** An exercise that is played from its script. */
export function ScriptScreen({ exerciseId, ...given }: Given & { exerciseId: string }) {
  const t = useTranslations("practice");
  const { data: script, error, refetch, isFetching } = useScript(exerciseId);
  if (script !== undefined) return <Script script={script} {...given} />;
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

function Script({ script, prescription, adaptation }: Given & { script: ExerciseScript }) {
  const [step, setStep] = useState<"setUp" | "room" | "after" | "feltBad">("setUp");
  const [chosen, setChosen] = useState<Partial<ExerciseOptions>>({});
  const [settings, change] = useSettings();
  const player = isPlayerSettings(settings.player) ? settings.player : defaultPlayerSettings;
  const practice = usePractice(script.id, prescription?.id ?? null);
  const options = useOptions(script, { prescription, adaptation }, chosen, player);
  switch (step) {
    case "setUp":
      return (
        <ScriptSetUp
          script={script}
          options={options}
          onChange={(what) => setChosen({ ...chosen, ...what })}
          holdsOff={adaptation.noHolds}
          settings={player}
          onSettings={(what) => change({ player: { ...player, ...what } })}
          before={practice.before}
          onBefore={practice.setBefore}
          onStart={() => {
            practice.begin(stored(options));
            setStep("room");
          }}
        />
      );
    case "room":
      return (
        <ScriptRoom
          script={script}
          options={options}
          settings={player}
          onSettings={(next) => change({ player: next })}
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
          practice={practice}
          prescription={prescription}
          rated={script.rated}
          onBad={() => setStep("feltBad")}
          onAgain={() => setStep("setUp")}
        />
      );
    case "feltBad":
      return <FeltBad practice={practice} />;
  }
}

/** As prescribed, then as chosen here; what the clinician changed for this person goes before both. */
function useOptions(
  script: ExerciseScript,
  { prescription, adaptation }: Given,
  chosen: Partial<ExerciseOptions>,
  { silence, intervalMinutes }: { silence: "usual" | "more"; intervalMinutes: number | null },
): ExerciseOptions {
  const locale = useLanguage();
  return useMemo(() => {
    const language = script.languages.includes(locale) ? locale : (script.languages[0] ?? "en");
    const own = {
      silence,
      ...(intervalMinutes !== null && script.intervalBells.includes(intervalMinutes)
        ? { intervalMinutes }
        : {}),
    };
    const prescribed = prescription?.settings ?? {};
    const all = optionsOf({ ...own, ...prescribed, ...chosen }, language, adaptation);
    // What was prescribed of an older script may no longer be on offer: then as the exercise is meant.
    return checkOptions(script, all) === null ? all : optionsOf({ ...own, ...chosen }, language, adaptation);
  }, [script, prescription, adaptation, chosen, silence, intervalMinutes, locale]);
}

/** The language is the person's, not the exercise's: it is not stored with it. */
function stored(options: ExerciseOptions): ExerciseSettings {
  const { minutes, cycles, holds, breathsPerMinute, patternId, pattern } = options;
  const { silence, intervalMinutes, skip, eyesOpen } = options;
  const all = {
    minutes,
    cycles,
    holds,
    breathsPerMinute,
    patternId,
    pattern,
    silence,
    intervalMinutes,
    eyesOpen,
  };
  return skip === undefined ? all : { ...all, skip: [...skip] };
}
