import { type Place, places, type SayStep } from "@goldthread/domain/exercise/script";
import { scriptLimits } from "@goldthread/domain/exercise/script-limits";
import { rewordSay } from "@goldthread/domain/exercise/write-steps";
import { NativeSelect } from "@goldthread/ui/native-select";
import { useFormatter, useTranslations } from "use-intl";
import { useEditing } from "../editing.ts";
import { NumberField } from "../number-field.tsx";
import { WordsField } from "../words-field.tsx";

const shares = [0, 0.5, 1, 1.5, 2, 3] as const;

/** What is said, for how long, and how much of the silence follows. */
export function SayFields({ step, onChange }: { step: SayStep; onChange: (step: SayStep) => void }) {
  const t = useTranslations("ownExercise.say");
  const tPlace = useTranslations("ownExercise.place");
  const format = useFormatter();
  const { guide } = useEditing();
  const stretch = step.stretch ?? 1;
  const isKnown = shares.some((share) => share === stretch);
  return (
    <>
      <WordsField
        label={t("words")}
        rows={2}
        value={step.text}
        max={scriptLimits.caption_characters_max}
        onChange={(text) => onChange(rewordSay(step, { text }))}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField
          label={t("seconds")}
          unit="s"
          value={step.seconds}
          min={1}
          max={scriptLimits.step_seconds_max}
          onChange={(seconds) => onChange({ ...step, seconds })}
        />
        <NativeSelect
          label={t("silence")}
          value={String(stretch)}
          onChange={({ currentTarget }) => {
            const { stretch: _before, ...rest } = step;
            const share = Number(currentTarget.value);
            onChange(share === 1 ? rest : { ...rest, stretch: share });
          }}
          options={[
            ...shares.map((share) => ({ value: String(share), label: t(`share.${nameOf(share)}`) })),
            ...(isKnown
              ? []
              : [{ value: String(stretch), label: t("shareOf", { share: format.number(stretch) }) }]),
          ]}
        />
        {guide === "body" ? (
          <NativeSelect
            label={t("place")}
            value={step.place ?? ""}
            placeholder={t("noPlace")}
            onChange={({ currentTarget }) => {
              const { place: _before, ...rest } = step;
              const place = places.find((one): one is Place => one === currentTarget.value);
              onChange(place === undefined ? rest : { ...rest, place });
            }}
            options={places.map((place) => ({ value: place, label: tPlace(place) }))}
          />
        ) : null}
      </div>
    </>
  );
}

const nameOf = (share: (typeof shares)[number]) =>
  ({ 0: "none", 0.5: "half", 1: "usual", 1.5: "more", 2: "double", 3: "triple" } as const)[share];
