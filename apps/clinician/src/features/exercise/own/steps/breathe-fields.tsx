import { PatternField } from "@goldthread/app-core/exercise/pattern-field";
import { isCounted } from "@goldthread/domain/exercise/is-counted";
import type { BreatheStep } from "@goldthread/domain/exercise/script";
import { scriptLimits } from "@goldthread/domain/exercise/script-limits";
import { calmBreath, noWords } from "@goldthread/domain/exercise/write-steps";
import { Checkbox } from "@goldthread/ui/checkbox";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { useTranslations } from "use-intl";
import { useEditing } from "../editing.ts";
import { GrowingList } from "../growing-list.tsx";
import { NumberField } from "../number-field.tsx";
import { WordsField } from "../words-field.tsx";

/** How many breaths, in which rhythm, and what is said meanwhile. */
export function BreatheFields({
  step,
  onChange,
}: {
  step: BreatheStep;
  onChange: (step: BreatheStep) => void;
}) {
  const t = useTranslations("ownExercise.breathe");
  const { lengths } = useEditing();
  const counted = isCounted(lengths);
  const how = typeof step.cycles === "number" ? "number" : step.cycles;
  return (
    <>
      <RadioCards
        legend={t("howMany")}
        columns={2}
        options={(
          ["number", "fill", ...(counted || how === "chosen" ? (["chosen"] as const) : [])] as const
        ).map((value) => ({ value, label: t(`cycles.${value}`) }))}
        value={how}
        onChange={(value) => onChange({ ...step, cycles: value === "number" ? 5 : value })}
      />
      {typeof step.cycles === "number" ? (
        <NumberField
          className="max-w-48"
          label={t("breaths")}
          value={step.cycles}
          min={1}
          max={scriptLimits.cycles_max}
          onChange={(cycles) => onChange({ ...step, cycles })}
        />
      ) : null}
      <Checkbox
        label={t("own")}
        description={t("ownAbout")}
        checked={step.seconds !== undefined}
        onChange={({ currentTarget }) => {
          const { seconds: _before, ...rest } = step;
          onChange(currentTarget.checked ? { ...rest, seconds: calmBreath } : rest);
        }}
      />
      {step.seconds === undefined ? null : (
        <PatternField value={step.seconds} onChange={(seconds) => onChange({ ...step, seconds })} />
      )}
      <GrowingList
        legend={t("captions")}
        about={t("captionsAbout")}
        items={step.captions}
        onChange={(captions) => onChange({ ...step, captions })}
        blank={() => ({ share: step.captions.length === 0 ? 0 : 0.5, text: noWords })}
        most={scriptLimits.texts_per_step_max}
        addLabel={t("addCaption")}
        nameOf={(number) => t("captionNumber", { number })}
      >
        {({ share, text }, set, number) => (
          <>
            <WordsField
              label={t("captionNumber", { number })}
              rows={2}
              value={text}
              max={scriptLimits.caption_characters_max}
              onChange={(next) => set({ text: next })}
            />
            <NumberField
              className="w-56"
              label={t("share", { number })}
              unit="%"
              value={Math.round(share * 100)}
              min={0}
              max={100}
              step={5}
              onChange={(percent) => set({ share: percent / 100 })}
            />
          </>
        )}
      </GrowingList>
    </>
  );
}
