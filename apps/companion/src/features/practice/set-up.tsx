import type { ExerciseDefinition } from "@goldthread/domain/exercise/catalogue";
import { Button } from "@goldthread/ui/button";
import { ChoiceTiles } from "@goldthread/ui/choice-tiles";
import { Checkbox } from "@goldthread/ui/checkbox";
import { NumberScale } from "@goldthread/ui/number-scale";
import { PageHeader } from "@goldthread/ui/page-title";
import { Section } from "@goldthread/ui/section";
import { Switch } from "@goldthread/ui/switch";
import { useFormatter, useTranslations } from "use-intl";
import { useSettings } from "../../offline/use-settings.ts";
import { BackLink } from "../../shell/back-link.tsx";
import { Screen } from "../../shell/screen.tsx";
import { amountOf, doseOptions, rateOptions, type Setup, withAmount } from "./exercise-settings.ts";

/** How long, how quick, with or without bells and holds; what to know before; and how tense one is now. */
export function SetUp({
  exercise,
  setup,
  onChange,
  before,
  onBefore,
  onStart,
}: {
  exercise: ExerciseDefinition;
  setup: Setup;
  onChange: (setup: Setup) => void;
  before: number | null;
  onBefore: (value: number) => void;
  onStart: () => void;
}) {
  const t = useTranslations("practice");
  const format = useFormatter();
  const [settings, setSettings] = useSettings();
  const { dose } = setup;
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
      <PageHeader title={t(`exercise.${exercise.id}.name`)} meta={t(`exercise.${exercise.id}.about`)} />
      <div className="mt-6 flex flex-col gap-7">
        <ChoiceTiles
          legend={t(`setup.${dose.kind}`)}
          value={String(amountOf(dose))}
          onChange={(amount) => onChange({ ...setup, dose: withAmount(dose, Number(amount)) })}
          options={doseOptions(exercise, dose).map((count) => ({
            value: String(count),
            label: <Amount>{format.number(count)}</Amount>,
          }))}
        />
        {exercise.breathsPerMinute === null ? null : (
          <div>
            <ChoiceTiles
              legend={t("setup.rate")}
              value={String(setup.rate)}
              onChange={(rate) => onChange({ ...setup, rate: Number(rate) })}
              options={rateOptions().map((rate) => ({
                value: String(rate),
                label: <Amount>{format.number(rate)}</Amount>,
              }))}
            />
            <p className="mt-2 text-m text-ink-2">{t("setup.rateHint")}</p>
          </div>
        )}
        {exercise.cautions.length === 0 ? null : (
          <Checkbox
            label={t("setup.holds")}
            description={t("setup.holdsHint")}
            checked={setup.withoutHolds}
            onChange={(event) => {
              const withoutHolds = event.currentTarget.checked;
              setSettings({ withoutHolds });
              onChange({ ...setup, withoutHolds });
            }}
          />
        )}
        <Switch
          label={t("setup.sound")}
          description={t("setup.soundHint")}
          checked={settings.sound}
          onChange={(event) => setSettings({ sound: event.currentTarget.checked })}
        />
        <Section title={t("setup.safety")}>
          <ul className="flex list-disc flex-col gap-1 pl-5 text-ink-2">
            {exercise.safetyNotes.map((note) => (
              <li key={note}>{t(`safety.${note}`)}</li>
            ))}
          </ul>
        </Section>
        <NumberScale
          legend={t("setup.before")}
          description={t("setup.beforeHint")}
          value={before}
          onChange={onBefore}
          lowLabel={t("setup.calm")}
          highLabel={t("setup.tense")}
        />
      </div>
    </Screen>
  );
}

function Amount({ children }: { children: string }) {
  return <span className="text-xl text-ink tabular">{children}</span>;
}
