import {
  breathLimits,
  breathsPerMinute,
  problemsByPart,
  withoutHolds,
} from "@goldthread/domain/exercise/breath-limits";
import type { BreathSeconds } from "@goldthread/domain/exercise/script";
import { breathKinds } from "@goldthread/ui/exercise/breath-parts";
import { PatternEditor, type PatternEditorProps } from "@goldthread/ui/exercise/pattern-editor";
import { useFormatter, useTranslations } from "use-intl";

const hold = { min: 0, max: breathLimits.hold_seconds_max };
const bounds: PatternEditorProps["bounds"] = {
  in: { min: breathLimits.in_seconds_min, max: breathLimits.in_seconds_max },
  holdIn: hold,
  out: { min: breathLimits.out_seconds_min, max: breathLimits.out_seconds_max },
  holdOut: hold,
};
const figures = {
  inMin: breathLimits.in_seconds_min,
  inMax: breathLimits.in_seconds_max,
  outMin: breathLimits.out_seconds_min,
  outMax: breathLimits.out_seconds_max,
  holdMax: breathLimits.hold_seconds_max,
  rateMin: breathLimits.breaths_per_minute_min,
  rateMax: breathLimits.breaths_per_minute_max,
};

/**
 * A rhythm of breath to set, for a client and for whoever prescribes one. What is not safe can be written and is said to
 * be so; whoever shows this field asks `checkPattern` before going on.
 */
export function PatternField({
  value,
  onChange,
  holds = true,
}: {
  value: BreathSeconds;
  onChange: (value: BreathSeconds) => void;
  /** false: the breath is not to be held. */
  holds?: boolean;
}) {
  const t = useTranslations("pattern");
  const format = useFormatter();
  const judged = holds ? value : withoutHolds(value);
  const problems = Object.fromEntries(
    Object.entries(problemsByPart(judged)).map(([part, reasons]) => [
      part,
      reasons.map((reason) => t(`problem.${reason}`, figures)).join(" "),
    ]),
  );
  const parts = breathKinds.filter((kind) => judged[kind] > 0);
  const rate = breathsPerMinute(judged);
  const rounded = Math.round(rate * 10) / 10;
  const second = { style: "unit", unit: "second", unitDisplay: "long" } as const;
  return (
    <PatternEditor
      {...{ value, onChange, bounds, holds, problems }}
      step={breathLimits.step_seconds}
      labels={{
        legend: t("legend"),
        parts: {
          in: t("parts.in"),
          holdIn: t("parts.holdIn"),
          out: t("parts.out"),
          holdOut: t("parts.holdOut"),
        },
        less: (part) => t("less", { part }),
        more: (part) => t("more", { part }),
        unit: t("unit"),
        format: (seconds) => format.number(seconds),
        curve: t("curve", {
          parts: parts
            .map((part) => t(`curvePart.${part}`, { seconds: format.number(judged[part], second) }))
            .join(", "),
        }),
        rate: Number.isFinite(rate)
          ? t("rate", { rate: format.number(rounded), count: rounded })
          : t("noRate"),
      }}
    />
  );
}
