import type { ExerciseAnswers } from "@goldthread/domain/exercise/answers";
import type { ExerciseOptions } from "@goldthread/domain/exercise/options";
import {
  answersBefore,
  type Picked,
  type ReadThrough,
  readThrough,
} from "@goldthread/domain/exercise/read-through";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import { settleOptions } from "@goldthread/domain/exercise/settle-options";
import type { Language } from "@goldthread/domain/measure/definition";
import type { ExerciseSettings } from "@goldthread/schema/exercise";
import { Button } from "@goldthread/ui/button";
import { Disclosure } from "@goldthread/ui/disclosure";
import { defaultPlayerSettings, type PlayerSettings } from "@goldthread/ui/exercise/player-settings";
import { RoomDialog } from "@goldthread/ui/exercise/room-dialog";
import { PlayIcon } from "@goldthread/ui/icons";
import { Section } from "@goldthread/ui/section";
import { lazy, Suspense, useMemo, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { LanguageSwitch } from "../../../shared/language-switch.tsx";
import { languageOf } from "../../../shared/language.ts";
import { LengthField, OptionFields } from "../option-fields.tsx";
import { wholeSettings } from "../whole-settings.ts";
import { ReadThroughList } from "./read-through-list.tsx";
import { useLengthText } from "./use-length-text.ts";

// The player is heavy, and most who read do not play.
const PreviewRoom = lazy(() =>
  import("./preview-room.tsx").then(({ PreviewRoom: component }) => ({ default: component })),
);

/** Where the room is entered, and what was answered before. */
interface Entered {
  at: number;
  answers: ExerciseAnswers;
}

/**
 * An exercise as the client comes to it: read through from first to last along any way, and played in the room itself.
 * Nothing is kept. Of a script that cannot be walked yet only that is said; it comes back by itself.
 */
export function Preview({ script }: { script: ExerciseScript }) {
  const t = useTranslations("exercisePreview");
  const [wanted, setWanted] = useState<Language>(languageOf(useLocale()));
  const [chosen, setChosen] = useState<ExerciseSettings>({});
  const [picked, setPicked] = useState<Picked>({});
  const [player, setPlayer] = useState(defaultPlayerSettings);
  const [entered, setEntered] = useState<Entered | null>(null);
  const options = useMemo(() => settleOptions(script, wanted, { chosen }), [script, wanted, chosen]);
  const read = useMemo(() => tryToRead(script, options, picked), [script, options, picked]);
  if (read === null)
    return (
      <p role="status" className="text-s text-ink-2">
        {t("notYet")}
      </p>
    );
  const change = (part: ExerciseSettings) => setChosen({ ...chosen, ...part });
  const { language, silence = "usual", intervalMinutes = null } = options;
  const enterAt = (key: string, at: number) => setEntered({ at, answers: answersBefore(read, key) });
  return (
    <div className="@container">
      <div className="grid items-start gap-5 @min-[46rem]:grid-cols-[17rem_minmax(0,1fr)]">
        <Controls
          {...{ script, options, read, chosen }}
          onLanguage={setWanted}
          onChange={change}
          onPlay={() => setEntered({ at: 0, answers: {} })}
        />
        <ReadThroughList
          {...{ read, language }}
          onPick={(key, answerId) => setPicked({ ...picked, [key]: answerId })}
          onEnter={enterAt}
        />
      </div>
      {entered === null ? null : (
        <RoomDialog label={script.title[language]} onClose={() => setEntered(null)}>
          <Suspense fallback={<p className="grid h-full place-items-center">{t("opening")}</p>}>
            <PreviewRoom
              {...{ script, options }}
              startAt={entered.at}
              answersBefore={entered.answers}
              settings={{ ...player, silence, intervalMinutes }}
              onSettings={(next) => {
                setPlayer(next);
                change(optionsIn(next));
              }}
              onClose={() => setEntered(null)}
            />
          </Suspense>
        </RoomDialog>
      )}
    </div>
  );
}

/** null while the script is one that cannot be walked. */
function tryToRead(script: ExerciseScript, options: ExerciseOptions, picked: Picked): ReadThrough | null {
  try {
    return readThrough(script, options, picked);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What the room lets one choose that belongs to the exercise. */
const optionsIn = ({ silence, intervalMinutes }: PlayerSettings): ExerciseSettings => ({
  silence: silence === "more" ? silence : undefined,
  intervalMinutes: intervalMinutes ?? undefined,
});

function Controls({
  script,
  options,
  read,
  chosen,
  onLanguage,
  onChange,
  onPlay,
}: {
  script: ExerciseScript;
  options: ExerciseOptions;
  read: ReadThrough;
  chosen: ExerciseSettings;
  onLanguage: (language: Language) => void;
  onChange: (part: ExerciseSettings) => void;
  onPlay: () => void;
}) {
  const t = useTranslations("exercisePreview");
  const lengthText = useLengthText();
  const given = { script, settings: wholeSettings(script, chosen), onChange, errors: {} };
  return (
    <Section
      title={t("choices")}
      card
      className="@min-[46rem]:sticky @min-[46rem]:top-6 @min-[46rem]:max-h-[calc(100dvh-3rem)] @min-[46rem]:overflow-y-auto print:hidden"
    >
      <div className="flex flex-col gap-4">
        <LanguageSwitch
          label={t("language")}
          languages={script.languages}
          value={options.language}
          onChange={onLanguage}
        />
        <LengthField {...given} />
        <div>
          <Button variant="secondary" className="w-full" onClick={onPlay}>
            <PlayIcon size={16} />
            {t("play")}
          </Button>
          <p role="status" className="mt-2 text-s text-ink-2 tabular">
            {t("lasts", { length: lengthText(read.timeline.seconds) })}
          </p>
          <p className="mt-1 text-xs text-ink-3">{t("nothingKept")}</p>
        </div>
        <Disclosure className="border-t border-line pt-3" summary={t("more")}>
          <OptionFields {...given} withoutLength />
        </Disclosure>
      </div>
    </Section>
  );
}
