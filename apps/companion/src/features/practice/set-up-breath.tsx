import { PatternField } from "@goldthread/app-core/exercise/pattern-field";
import { hasHolds, withoutHolds } from "@goldthread/domain/exercise/breath-limits";
import type { Breathing } from "@goldthread/domain/exercise/script";
import { Checkbox } from "@goldthread/ui/checkbox";
import { ChoiceTiles } from "@goldthread/ui/choice-tiles";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { useFormatter, useTranslations } from "use-intl";
import type { SetUpProps } from "./set-up-props.ts";

/** The rate, one of several rhythms, or a rhythm of one's own; and whether the breath is held at all. */
export function SetUpBreath(props: SetUpProps) {
  const { script, options, chosen, adaptation, onChange } = props;
  const t = useTranslations("practice");
  const { breathing } = script;
  switch (breathing?.kind) {
    case undefined:
      return null;
    case "fixed":
      return hasHolds(breathing.seconds) ? <Holds {...props} /> : null;
    case "rate":
      return <Rate {...props} breathing={breathing} />;
    case "oneOf":
      return (
        <>
          <RadioCards
            legend={t("page.pattern")}
            value={options.patternId ?? breathing.default}
            onChange={(patternId) => onChange({ patternId })}
            options={breathing.patterns.map(({ id, label }) => ({
              value: id,
              label: <span lang={options.language}>{label[options.language]}</span>,
            }))}
          />
          {breathing.patterns.some(({ seconds }) => hasHolds(seconds)) ? <Holds {...props} /> : null}
        </>
      );
    case "custom": {
      const held = !adaptation.noHolds && options.holds !== false;
      return (
        <div className="flex flex-col gap-3">
          <PatternField
            value={chosen.pattern ?? options.pattern ?? breathing.default}
            onChange={(pattern) => onChange({ pattern: held ? pattern : withoutHolds(pattern) })}
            holds={held}
          />
          {held ? null : <Holds {...props} />}
        </div>
      );
    }
  }
}

function Rate({
  breathing,
  options,
  onChange,
}: SetUpProps & { breathing: Extract<Breathing, { kind: "rate" }> }) {
  const t = useTranslations("practice.setup");
  const format = useFormatter();
  const { min, max, step } = breathing;
  const count = Math.round((max - min) / step) + 1;
  return (
    <div>
      <ChoiceTiles
        legend={t("rate")}
        value={String(options.breathsPerMinute ?? breathing.default)}
        onChange={(rate) => onChange({ breathsPerMinute: Number(rate) })}
        options={Array.from({ length: count }, (_, index) => min + index * step).map((rate) => ({
          value: String(rate),
          label: <span className="text-xl text-ink tabular">{format.number(rate)}</span>,
        }))}
      />
      <p className="mt-2 text-m text-ink-2">{t("rateHint")}</p>
    </div>
  );
}

/** Holding the breath is optional, unless the clinician has left it out: then it is said, and not asked. */
function Holds({ options, adaptation, onChange }: SetUpProps) {
  const t = useTranslations("practice");
  if (adaptation.noHolds) return <p className="text-ink-2">{t("adapted.noHolds")}</p>;
  return (
    <Checkbox
      label={t("setup.holds")}
      description={t("setup.holdsHint")}
      checked={options.holds === false}
      onChange={(event) => onChange({ holds: !event.currentTarget.checked })}
    />
  );
}
