import { cautions, guides, needs } from "@goldthread/domain/exercise/script";
import { scriptLimits } from "@goldthread/domain/exercise/script-limits";
import { Checkbox } from "@goldthread/ui/checkbox";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { Section } from "@goldthread/ui/section";
import { TextField } from "@goldthread/ui/text-field";
import { useTranslations } from "use-intl";
import { CheckList } from "./check-list.tsx";
import { type ScriptFieldsProps, useEditing } from "./editing.ts";
import { fieldIdOf } from "./field-id.ts";
import { PictureField } from "./picture-field.tsx";
import { WordsField } from "./words-field.tsx";

const languages = ["en", "es"] as const;
const texts = [
  ["title", scriptLimits.title_characters_max, undefined],
  ["purpose", scriptLimits.purpose_characters_max, 2],
  ["how", scriptLimits.how_characters_max, 3],
  ["care", scriptLimits.care_characters_max, 3],
] as const;

/** What the exercise is called, what it is for, how it goes, what to take care of, and where it comes from. */
export function AboutFields({ script, onChange }: ScriptFieldsProps) {
  const t = useTranslations("ownExercise");
  const tExercise = useTranslations("exercise");
  const { problemsAt } = useEditing();
  return (
    <Section title={t("about")} card>
      <div className="flex flex-col gap-5">
        <CheckList
          path="languages"
          legend={t("languages")}
          options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
          chosen={script.languages}
          onChange={(chosen) => onChange({ languages: chosen })}
        />
        {texts.map(([name, max, rows]) => (
          <WordsField
            key={name}
            id={fieldIdOf(name)}
            label={t(`text.${name}`)}
            hint={t(`hint.${name}`)}
            value={script[name]}
            onChange={(value) => onChange({ [name]: value })}
            max={max}
            {...(rows === undefined ? {} : { rows })}
          />
        ))}
        <CheckList
          path="needs"
          legend={t("needs")}
          options={needs.map((value) => ({ value, label: tExercise(`need.${value}`) }))}
          chosen={script.needs}
          onChange={(chosen) => onChange({ needs: chosen })}
        />
        <CheckList
          path="cautions"
          legend={t("cautions")}
          about={t("cautionsAbout")}
          options={cautions.map((value) => ({ value, label: tExercise(`caution.${value}`) }))}
          chosen={script.cautions}
          onChange={(chosen) => onChange({ cautions: chosen })}
        />
        <TextField
          id={fieldIdOf("source")}
          label={t("source")}
          description={t("sourceAbout")}
          value={script.source}
          error={problemsAt("source")[0]}
          onChange={({ currentTarget }) => onChange({ source: currentTarget.value })}
        />
        <PictureField value={script.picture} onChange={(picture) => onChange({ picture })} />
        <RadioCards
          legend={t("guide")}
          columns={2}
          options={guides.map((value) => ({
            value,
            label: t(`guides.${value}`),
            description: t(`guidesAbout.${value}`),
          }))}
          value={script.guide}
          onChange={(guide) => onChange({ guide })}
        />
        <Checkbox
          label={t("rated")}
          description={t("ratedAbout")}
          checked={script.rated}
          onChange={({ currentTarget }) => onChange({ rated: currentTarget.checked })}
        />
      </div>
    </Section>
  );
}
