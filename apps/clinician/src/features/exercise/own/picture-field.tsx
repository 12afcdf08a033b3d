import { listSummaries } from "@goldthread/domain/exercise/library";
import { ExercisePicture } from "@goldthread/ui/exercise/exercise-picture";
import { useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../../shared/language.ts";
import { fieldIdOf } from "./field-id.ts";
import { Problems } from "./problems.tsx";

/** One of the drawn pictures, each named after the exercise it was drawn for. */
export function PictureField({ value, onChange }: { value: string; onChange: (picture: string) => void }) {
  const t = useTranslations("ownExercise");
  const language = languageOf(useLocale());
  return (
    <fieldset id={fieldIdOf("picture")} tabIndex={-1} data-quiet-focus className="min-w-0">
      <legend className="mb-1.5 text-s font-semibold text-ink">{t("picture")}</legend>
      <Problems at="picture" />
      <div className="flex flex-wrap gap-2">
        {listSummaries().map(({ picture, title }) => (
          <label
            key={picture}
            title={title[language]}
            className="relative grid size-16 place-items-center rounded-2 border border-line-strong bg-surface transition-colors hover:bg-sunken has-checked:border-brand has-checked:bg-brand-wash has-checked:shadow-[inset_0_0_0_1px_var(--brand)] has-[:focus-visible]:focus-ring forced-colors:has-checked:border-4"
          >
            <input
              type="radio"
              name={fieldIdOf("picture")}
              className="sr-only"
              checked={picture === value}
              onChange={() => onChange(picture)}
            />
            <span className="sr-only">{title[language]}</span>
            <ExercisePicture picture={picture} size={44} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
