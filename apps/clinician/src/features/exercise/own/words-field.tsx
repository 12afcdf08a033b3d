import { noWords } from "@goldthread/domain/exercise/write-steps";
import type { Language, Text } from "@goldthread/domain/measure/definition";
import { TextArea } from "@goldthread/ui/text-area";
import { TextField } from "@goldthread/ui/text-field";
import { useTranslations } from "use-intl";
import { useEditing } from "./editing.ts";

interface WordsProps {
  label: string;
  /** Characters at most, in each language. */
  max: number;
  /** More than one line. */
  rows?: number;
  hint?: string;
  /** Of the first language's field. */
  id?: string;
}

/** A text of the exercise, in each language it is written in. */
export function WordsField({
  value,
  onChange,
  ...props
}: WordsProps & { value: Text; onChange: (value: Text) => void }) {
  return <Languages {...props} value={value} onChange={onChange} required />;
}

/** A text that may be left out; one that is written is written in every language. */
export function OptionalWordsField({
  value = noWords,
  onChange,
  ...props
}: WordsProps & { value: Text | undefined; onChange: (value: Text | undefined) => void }) {
  const isBlank = (text: Text) => text.en.trim() === "" && text.es.trim() === "";
  return (
    <Languages
      {...props}
      value={value}
      onChange={(next) => onChange(isBlank(next) ? undefined : next)}
      required={!isBlank(value)}
    />
  );
}

function Languages({
  label,
  max,
  rows,
  hint,
  id,
  value,
  onChange,
  required,
}: WordsProps & { value: Text; onChange: (value: Text) => void; required: boolean }) {
  const t = useTranslations("ownExercise");
  const { languages, tried } = useEditing();
  const several = languages.length > 1;
  const errorOf = (words: string) => {
    if (words.trim().length > max) return t("tooLong", { max, over: words.trim().length - max });
    return tried && required && words.trim() === "" ? t("missing") : undefined;
  };
  return (
    <div className={several ? "grid gap-3 sm:grid-cols-2" : undefined}>
      {languages.map((language: Language, place) => {
        const field = {
          label: several ? (
            <>
              {label} <span className="font-normal text-ink-3">{t(`language.${language}`)}</span>
            </>
          ) : (
            label
          ),
          description: hint,
          lang: language,
          id: place === 0 ? id : undefined,
          value: value[language],
          error: errorOf(value[language]),
          autoComplete: "off",
          spellCheck: true,
          onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
            onChange({ ...value, [language]: currentTarget.value }),
        };
        return rows === undefined ? (
          <TextField key={language} {...field} />
        ) : (
          <TextArea key={language} rows={rows} {...field} />
        );
      })}
    </div>
  );
}
