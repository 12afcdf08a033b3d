import { newId } from "@goldthread/app-core/api/new-id";
import { scriptLimits } from "@goldthread/domain/exercise/script-limits";
import { noWords, withoutArea } from "@goldthread/domain/exercise/write-steps";
import { useTranslations } from "use-intl";
import type { ScriptFieldsProps } from "./editing.ts";
import { fieldIdOf } from "./field-id.ts";
import { GrowingList } from "./growing-list.tsx";
import { PlacedSection } from "./placed-section.tsx";
import { WordsField } from "./words-field.tsx";

/** Parts that a client may leave out, such as an injured arm; each step says to which it belongs. */
export function AreaFields({ script, onChange }: ScriptFieldsProps) {
  const t = useTranslations("ownExercise.areas");
  return (
    <PlacedSection path="areas" title={t("title")} description={t("about")}>
      <GrowingList
        legend={t("title")}
        hideLegend
        items={script.areas}
        keyOf={({ id }) => id}
        onChange={(areas) => {
          const gone = script.areas.find(({ id }) => !areas.some((area) => area.id === id));
          onChange(gone === undefined ? { areas } : withoutArea(script, gone.id));
        }}
        blank={() => ({ id: newId(), label: noWords })}
        most={scriptLimits.areas_max}
        addLabel={t("add")}
        nameOf={(number) => t("name", { number })}
      >
        {({ id, label }, set, number) => (
          <WordsField
            id={fieldIdOf(id)}
            label={t("name", { number })}
            value={label}
            max={scriptLimits.label_characters_max}
            onChange={(next) => set({ label: next })}
          />
        )}
      </GrowingList>
    </PlacedSection>
  );
}
