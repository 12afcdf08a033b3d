import { usePlayerLabels } from "@goldthread/app-core/exercise/use-player-labels";
import { eachStep } from "@goldthread/domain/exercise/each-step";
import { Checkbox } from "@goldthread/ui/checkbox";
import { useHasVoice } from "@goldthread/ui/exercise/use-has-voice";
import { Disclosure } from "@goldthread/ui/disclosure";
import { NativeSelect } from "@goldthread/ui/native-select";
import { Section } from "@goldthread/ui/section";
import { Switch } from "@goldthread/ui/switch";
import { useLocale, useTranslations } from "use-intl";
import type { SetUpProps } from "./set-up-props.ts";

/** What one sets once and finds again the next time. */
export function SetUpMore(props: SetUpProps) {
  const { script, options, settings, onChange, onSettings } = props;
  const t = useTranslations("practice");
  const words = usePlayerLabels(useLocale()).adjust;
  const hasVoice = useHasVoice(options.language);
  return (
    <Disclosure className="border-t border-line pt-2" summary={t("page.more")}>
      <div className="flex flex-col gap-6 pt-2">
        <Areas {...props} />
        <EyesOpen {...props} />
        <div className="flex flex-col gap-3">
          <Switch
            label={t("page.sound")}
            checked={settings.sound}
            onChange={(event) => onSettings({ sound: event.currentTarget.checked })}
          />
          <Switch
            label={words.voice}
            description={hasVoice ? undefined : words.voiceMissing}
            disabled={!hasVoice}
            checked={settings.voice && hasVoice}
            onChange={(event) => onSettings({ voice: event.currentTarget.checked })}
          />
          <Switch
            label={t("page.moreSilence")}
            checked={options.silence === "more"}
            onChange={(event) => onChange({ silence: event.currentTarget.checked ? "more" : "usual" })}
          />
        </div>
        {script.intervalBells.length === 0 ? null : (
          <NativeSelect
            label={words.interval}
            value={String(options.intervalMinutes ?? "")}
            options={[
              { value: "", label: words.noInterval },
              ...script.intervalBells.map((minutes) => ({
                value: String(minutes),
                label: words.everyMinutes(minutes),
              })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              onChange({ intervalMinutes: value === "" ? null : Number(value) })
            }
          />
        )}
      </div>
    </Disclosure>
  );
}

/** Only where the script ever asks for closed eyes. */
function EyesOpen({ script, options, adaptation, onChange }: SetUpProps) {
  const t = useTranslations("practice");
  const asks = eachStep(script.steps).some(({ step }) => step.kind === "say" && step.eyesOpen !== undefined);
  if (!asks) return null;
  if (adaptation.eyesOpen) return <p className="text-ink-2">{t("adapted.eyesOpen")}</p>;
  return (
    <Checkbox
      label={t("page.eyesOpen")}
      checked={options.eyesOpen === true}
      onChange={(event) => onChange({ eyesOpen: event.currentTarget.checked })}
    />
  );
}

/** Parts of the body that are hurt, or had better be left in peace. */
function Areas({ script, options, onChange }: SetUpProps) {
  const t = useTranslations("practice");
  const skipped = options.skip ?? [];
  if (script.areas.length === 0) return null;
  return (
    <Section title={t("page.skip")} level={3}>
      <div className="flex flex-col gap-2">
        {script.areas.map(({ id, label }) => (
          <Checkbox
            key={id}
            label={<span lang={options.language}>{label[options.language]}</span>}
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
