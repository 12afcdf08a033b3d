import type { ExerciseOptions } from "@goldthread/domain/exercise/options";
import type { Breathing, BreathSeconds, ExerciseScript } from "@goldthread/domain/exercise/script";
import { useFormatter, useTranslations } from "use-intl";

/** What is being practised, beside the time: with its rate or rhythm where there is one to choose. */
export function useRoomTitle(script: ExerciseScript, options: ExerciseOptions): string {
  const t = useTranslations("practice");
  const format = useFormatter();
  const { breathing, title, cautions } = script;
  const name = title[options.language];
  const rhythm = (breath: BreathSeconds) =>
    rhythmOf(breath, options.holds !== false)
      .map((seconds) => format.number(seconds))
      .join("–");
  switch (breathing?.kind) {
    case "rate": {
      const rate = options.breathsPerMinute ?? breathing.default;
      return t("roomTitle.rate", { name, rate: format.number(rate) });
    }
    case "oneOf":
      return t("roomTitle.rhythm", { name, rhythm: rhythm(chosenOf(breathing, options)) });
    case "custom":
      return t("roomTitle.rhythm", { name, rhythm: rhythm(options.pattern ?? breathing.default) });
    case "fixed":
    case undefined:
      return options.holds === false && cautions.includes("breathHolds") ? t("withoutHolds", { name }) : name;
  }
}

/** As rhythms are usually named, 4-7-8: no rest at the end where there is none, no holds where none are wanted. */
function rhythmOf({ in: inhale, holdIn, out, holdOut }: BreathSeconds, holds: boolean): number[] {
  if (!holds || (holdIn === 0 && holdOut === 0)) return [inhale, out];
  return holdOut === 0 ? [inhale, holdIn, out] : [inhale, holdIn, out, holdOut];
}

function chosenOf(
  { patterns, default: usual }: Extract<Breathing, { kind: "oneOf" }>,
  { patternId = usual }: ExerciseOptions,
): BreathSeconds {
  return patterns.find(({ id }) => id === patternId)?.seconds ?? { in: 0, holdIn: 0, out: 0, holdOut: 0 };
}
