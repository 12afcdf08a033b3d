import type { Language } from "@goldthread/domain/measure/definition";
import { Button } from "@goldthread/ui/button";
import { useTranslations } from "use-intl";

/** In which of its languages something is shown; nothing where there is but one. */
export function LanguageSwitch({
  label,
  languages,
  value,
  onChange,
}: {
  label: string;
  languages: readonly Language[];
  value: Language;
  onChange: (language: Language) => void;
}) {
  const t = useTranslations("library.language");
  if (languages.length < 2) return null;
  return (
    <div role="group" aria-label={label} className="flex gap-1">
      {languages.map((language) => (
        <Button
          key={language}
          size="s"
          variant={language === value ? "secondary" : "quiet"}
          aria-pressed={language === value}
          onClick={() => onChange(language)}
        >
          {t(language)}
        </Button>
      ))}
    </div>
  );
}
