import { PatternField } from "@goldthread/app-core/exercise/pattern-field";
import { eachStep } from "@goldthread/domain/exercise/each-step";
import { languageIn } from "@goldthread/domain/exercise/language-in";
import type { ExerciseScript } from "@goldthread/domain/exercise/script";
import type { Adaptation, ExerciseSettings } from "@goldthread/schema/exercise";
import { Checkbox } from "@goldthread/ui/checkbox";
import { NativeSelect } from "@goldthread/ui/native-select";
import { useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../shared/language.ts";
import type { PrescribeField } from "./field-of-refusal.ts";
import { amountsOf } from "./whole-settings.ts";

interface OptionProps {
  script: ExerciseScript;
  /** With every length and breathing written out. */
  settings: ExerciseSettings;
  onChange: (part: ExerciseSettings) => void;
  errors: Partial<Record<PrescribeField, string>>;
}

/** How the exercise is to be done: what its script leaves open, and nothing else. */
export function OptionFields({
  adaptation,
  name = "",
  withoutLength = false,
  ...props
}: OptionProps & {
  adaptation?: Adaptation | undefined;
  /** What to call the client by, where it is for one. */
  name?: string;
  /** For whoever asks for the length by itself. */
  withoutLength?: boolean;
}) {
  const t = useTranslations("exercise.option");
  const { script, settings, onChange } = props;
  const noHolds = adaptation?.noHolds === true;
  const eyesOpen = adaptation?.eyesOpen === true;
  const holdsOff = noHolds || settings.holds === false;
  const spared = eachStep(script.steps).some(({ step }) => step.kind === "say" && step.extra === true);
  return (
    <div className="@container flex flex-col gap-4">
      <div className="grid gap-4 empty:hidden @min-[26rem]:grid-cols-2">
        {withoutLength ? null : <LengthField {...props} />}
        <Breath {...props} />
        <Bells {...props} />
      </div>
      {script.breathing?.kind === "custom" ? (
        <div>
          <PatternField
            value={settings.pattern ?? script.breathing.default}
            onChange={(pattern) => onChange({ pattern })}
            holds={!holdsOff}
          />
          <Refused text={props.errors.pattern} />
        </div>
      ) : null}
      <div className="grid gap-x-4 gap-y-3 @min-[26rem]:grid-cols-2">
        {script.cautions.includes("breathHolds") ? (
          <Checkbox
            label={t("leaveHolds")}
            description={noHolds ? t("adapted", { name }) : t("leaveHoldsAbout")}
            checked={holdsOff}
            disabled={noHolds}
            onChange={({ currentTarget }) => onChange({ holds: currentTarget.checked ? false : undefined })}
          />
        ) : null}
        <Checkbox
          label={t("keepEyesOpen")}
          description={eyesOpen ? t("adapted", { name }) : t("keepEyesOpenAbout")}
          checked={eyesOpen || settings.eyesOpen === true}
          disabled={eyesOpen}
          onChange={({ currentTarget }) => onChange({ eyesOpen: currentTarget.checked ? true : undefined })}
        />
        {spared ? (
          <Checkbox
            label={t("spareWords")}
            description={t("spareWordsAbout")}
            checked={settings.silence === "more"}
            onChange={({ currentTarget }) =>
              onChange({ silence: currentTarget.checked ? "more" : undefined })
            }
          />
        ) : null}
      </div>
      <Areas {...props} />
    </div>
  );
}

export function LengthField({ script, settings, onChange, errors }: OptionProps) {
  const t = useTranslations("exercise");
  const { unit, amounts } = amountsOf(script);
  return (
    <NativeSelect
      label={t("option.length")}
      value={String(settings[unit])}
      onChange={({ currentTarget }) => onChange({ [unit]: Number(currentTarget.value) })}
      options={amounts.map((amount) => ({
        value: String(amount),
        label: unit === "cycles" ? t("cycles", { cycles: amount }) : t("minutes", { minutes: amount }),
      }))}
      error={errors.length}
    />
  );
}

function Breath({ script: { breathing, languages }, settings, onChange, errors }: OptionProps) {
  const t = useTranslations("exercise.option");
  const language = languageIn(languages, languageOf(useLocale()));
  if (breathing?.kind === "rate") {
    const { min, max, step } = breathing;
    const rates = Array.from(
      { length: Math.floor((max - min) / step) + 1 },
      (_, index) => min + index * step,
    );
    return (
      <NativeSelect
        label={t("rate")}
        value={String(settings.breathsPerMinute)}
        onChange={({ currentTarget }) => onChange({ breathsPerMinute: Number(currentTarget.value) })}
        options={rates.map((rate) => ({ value: String(rate), label: t("ratePerMinute", { rate }) }))}
        error={errors.rate}
      />
    );
  }
  if (breathing?.kind !== "oneOf") return null;
  return (
    <NativeSelect
      label={t("which")}
      value={settings.patternId ?? breathing.default}
      onChange={({ currentTarget }) => onChange({ patternId: currentTarget.value })}
      options={breathing.patterns.map(({ id, label }) => ({ value: id, label: label[language] }))}
      error={errors.pattern}
    />
  );
}

function Bells({ script: { intervalBells }, settings, onChange, errors }: OptionProps) {
  const t = useTranslations("exercise.option");
  if (intervalBells.length === 0) return null;
  return (
    <NativeSelect
      label={t("interval")}
      value={String(settings.intervalMinutes ?? "")}
      onChange={({ currentTarget: { value } }) =>
        onChange({ intervalMinutes: value === "" ? undefined : Number(value) })
      }
      placeholder={t("noBells")}
      options={intervalBells.map((minutes) => ({ value: String(minutes), label: t("every", { minutes }) }))}
      error={errors.interval}
    />
  );
}

/** Parts of the body that are hurt, or had better be left in peace; one of them stays. */
function Areas({ script: { areas, languages }, settings, onChange, errors }: OptionProps) {
  const t = useTranslations("exercise.option");
  const language = languageIn(languages, languageOf(useLocale()));
  const skipped = settings.skip ?? [];
  if (areas.length === 0) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-s font-semibold text-ink">{t("leaveOut")}</legend>
      <div className="grid gap-x-4 gap-y-2 @min-[26rem]:grid-cols-3">
        {areas.map(({ id, label }) => (
          <Checkbox
            key={id}
            label={label[language]}
            checked={skipped.includes(id)}
            disabled={!skipped.includes(id) && skipped.length === areas.length - 1}
            onChange={({ currentTarget }) => {
              const skip = currentTarget.checked ? [...skipped, id] : skipped.filter((area) => area !== id);
              onChange({ skip: skip.length === 0 ? undefined : skip });
            }}
          />
        ))}
      </div>
      <Refused text={errors.areas} />
    </fieldset>
  );
}

function Refused({ text }: { text: string | undefined }) {
  return text === undefined ? null : <p className="mt-2 text-s font-medium text-risk">{text}</p>;
}
