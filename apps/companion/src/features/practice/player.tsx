import { usePlayerLabels } from "@goldthread/app-core/exercise/use-player-labels";
import type { ExerciseDefinition } from "@goldthread/domain/exercise/catalogue";
import { ExercisePlayer } from "@goldthread/ui/exercise/exercise-player";
import { useEffect } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { useSettings } from "../../offline/use-settings.ts";
import { HelpNow } from "../../shell/help-now.tsx";
import { breathingOf, type Setup } from "./exercise-settings.ts";
import type { HowItEnded } from "./use-practice.ts";

/** The room: nothing but the breath, and every way out of it. */
export function Player({
  exercise,
  setup,
  onEnd,
}: {
  exercise: ExerciseDefinition;
  setup: Setup;
  onEnd: (seconds: number, how: HowItEnded) => void;
}) {
  const t = useTranslations("practice");
  const product = useTranslations("common")("product");
  const format = useFormatter();
  const labels = usePlayerLabels(useLocale());
  const [settings, setSettings] = useSettings();
  useEffect(() => {
    // The room is no page of its own: who listens, or types, is brought into it.
    const room = document.getElementById("main");
    room?.setAttribute("tabindex", "-1");
    room?.focus({ preventScroll: true });
  }, []);
  const { pattern, seconds } = breathingOf(exercise, setup);
  const name = t(`exercise.${exercise.id}.short`, { rate: format.number(setup.rate) });
  const title =
    setup.withoutHolds && exercise.cautions.length > 0
      ? t("withoutHolds", { name: t(`exercise.${exercise.id}.name`) })
      : name;
  return (
    <>
      <title>{`${t("title")} · ${product}`}</title>
      <ExercisePlayer
        title={title}
        phases={pattern.phases.map(({ phase, seconds: length }) => ({ kind: phase, seconds: length }))}
        totalSeconds={seconds}
        captions={[
          t("captions.first"),
          t("captions.second"),
          t("captions.third"),
          t("captions.fourth"),
          t("captions.fifth"),
        ]}
        labels={labels}
        help={<HelpNow variant="room" />}
        sound={settings.sound}
        onSoundChange={(sound) => setSettings({ sound })}
        onStop={(elapsed) => onEnd(elapsed, "stopped")}
        onFinish={(elapsed) => onEnd(elapsed, "finished")}
        onFeelsBad={(elapsed) => onEnd(elapsed, "feltBad")}
      />
    </>
  );
}
