import { usePlayerLabels } from "@goldthread/app-core/exercise/use-player-labels";
import type { ExerciseOptions } from "@goldthread/domain/exercise/options";
import type { ExerciseLength, ExerciseScript } from "@goldthread/domain/exercise/script";
import { Button } from "@goldthread/ui/button";
import { Checkbox } from "@goldthread/ui/checkbox";
import { ChoiceTiles } from "@goldthread/ui/choice-tiles";
import { ExercisePicture } from "@goldthread/ui/exercise/exercise-picture";
import type { PlayerSettings } from "@goldthread/ui/exercise/player-settings";
import { NumberScale } from "@goldthread/ui/number-scale";
import { PageHeader } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { Switch } from "@goldthread/ui/switch";
import type { ReactNode } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { BackLink } from "../../shell/back-link.tsx";
import { Screen } from "../../shell/screen.tsx";

/** What it is for, how it is done, what to take care of; how long; and how tense one is now. */
export function ScriptSetUp({
  script,
  options,
  onChange,
  holdsOff,
  settings,
  onSettings,
  before,
  onBefore,
  onStart,
}: {
  script: ExerciseScript;
  options: ExerciseOptions;
  onChange: (change: Partial<ExerciseOptions>) => void;
  /** Whether the clinician left out holding the breath: then it is not asked. */
  holdsOff: boolean;
  settings: PlayerSettings;
  onSettings: (change: Partial<PlayerSettings>) => void;
  before: number | null;
  onBefore: (value: number) => void;
  onStart: () => void;
}) {
  const t = useTranslations("practice");
  const labels = usePlayerLabels(useLocale());
  const { language } = options;
  const { breathing } = script;
  return (
    <Screen
      title={t("title")}
      start={<BackLink to="/practise" />}
      footer={
        <div className="flex justify-end">
          <Button size="l" onClick={onStart}>
            {t("setup.start")}
          </Button>
        </div>
      }
    >
      <ExercisePicture picture={script.picture} size={88} />
      <div lang={language}>
        <PageHeader className="mt-3" title={script.title[language]} meta={script.purpose[language]} />
      </div>
      <div className="mt-6 flex flex-col gap-7">
        <Told title={t("page.how")} language={language}>
          {script.how[language]}
        </Told>
        <Told title={t("page.care")} language={language}>
          {script.care[language]}
        </Told>
        <Lengths script={script} options={options} onChange={onChange} />
        {breathing?.kind === "oneOf" ? (
          <ChoiceTiles
            legend={t("page.pattern")}
            value={options.patternId ?? breathing.default}
            onChange={(patternId) => onChange({ patternId })}
            options={breathing.patterns.map(({ id, label }) => ({ value: id, label: label[language] }))}
          />
        ) : null}
        {script.cautions.includes("breathHolds") && !holdsOff ? (
          <Checkbox
            label={t("setup.holds")}
            description={t("setup.holdsHint")}
            checked={options.holds === false}
            onChange={(event) => onChange({ holds: !event.currentTarget.checked })}
          />
        ) : null}
        <Areas script={script} options={options} onChange={onChange} />
        <div className="flex flex-col gap-3">
          <Switch
            label={t("page.sound")}
            checked={settings.sound}
            onChange={(event) => onSettings({ sound: event.currentTarget.checked })}
          />
          <Switch
            label={labels.adjust.voice}
            checked={settings.voice}
            onChange={(event) => onSettings({ voice: event.currentTarget.checked })}
          />
          <Switch
            label={t("page.moreSilence")}
            checked={settings.silence === "more"}
            onChange={(event) => onSettings({ silence: event.currentTarget.checked ? "more" : "usual" })}
          />
        </div>
        {script.rated ? (
          <NumberScale
            legend={t("setup.before")}
            description={t("setup.beforeHint")}
            value={before}
            onChange={onBefore}
            lowLabel={t("setup.calm")}
            highLabel={t("setup.tense")}
          />
        ) : null}
      </div>
    </Screen>
  );
}

function Told({ title, language, children }: { title: string; language: string; children: ReactNode }) {
  return (
    <Section title={title}>
      <p lang={language} className="text-ink-2">
        {children}
      </p>
    </Section>
  );
}

interface Choice {
  script: ExerciseScript;
  options: ExerciseOptions;
  onChange: (change: Partial<ExerciseOptions>) => void;
}

function Lengths({ script, options, onChange }: Choice) {
  const t = useTranslations("practice");
  const format = useFormatter();
  const { lengths } = script;
  const counted = lengths.options.some(({ cycles }) => cycles !== undefined);
  const chosen = counted
    ? (options.cycles ?? lengths.options.find(({ minutes }) => minutes === lengths.defaultMinutes)?.cycles)
    : (options.minutes ?? lengths.defaultMinutes);
  const amounts = lengths.options.map((length: ExerciseLength) =>
    counted ? (length.cycles ?? 1) : length.minutes,
  );
  const offered = [...new Set([...amounts, ...(chosen === undefined ? [] : [chosen])])].toSorted(
    (a, b) => a - b,
  );
  return (
    <ChoiceTiles
      legend={t(counted ? "setup.cycles" : "setup.minutes")}
      value={String(chosen)}
      onChange={(amount) =>
        onChange(counted ? { cycles: Number(amount) } : { minutes: Number(amount), cycles: undefined })
      }
      options={offered.map((amount) => ({
        value: String(amount),
        label: <span className="text-xl text-ink tabular">{format.number(amount)}</span>,
      }))}
    />
  );
}

/** Parts of the body that are hurt, or had better be left in peace. */
function Areas({ script, options, onChange }: Choice) {
  const t = useTranslations("practice");
  const skipped = options.skip ?? [];
  if (script.areas.length === 0) return null;
  return (
    <Section title={t("page.skip")}>
      <div className="flex flex-col gap-2">
        {script.areas.map(({ id, label }) => (
          <Checkbox
            key={id}
            label={label[options.language]}
            checked={skipped.includes(id)}
            disabled={!skipped.includes(id) && skipped.length === script.areas.length - 1}
            onChange={(event) =>
              onChange({
                skip: event.currentTarget.checked ? [...skipped, id] : skipped.filter((area) => area !== id),
              })
            }
          />
        ))}
      </div>
    </Section>
  );
}
