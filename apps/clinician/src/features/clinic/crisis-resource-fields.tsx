import { locales } from "@goldthread/app-core/locale/messages";
import { limits } from "@goldthread/schema/limits";
import { Button } from "@goldthread/ui/button";
import { TextField } from "@goldthread/ui/text-field";
import { useTranslations } from "use-intl";
import type { CrisisDraft } from "./crisis-draft.ts";

/** One line to call or text: its names, its words, its numbers, its place. */
export function CrisisResourceFields({
  resource,
  number,
  isFirst,
  isLast,
  errorOf,
  onChange,
  onMove,
  onRemove,
}: {
  resource: CrisisDraft;
  number: number;
  isFirst: boolean;
  isLast: boolean;
  errorOf: (field: string) => string | undefined;
  onChange: (part: Partial<CrisisDraft>) => void;
  onMove: (by: -1 | 1) => void;
  /** null: the last one stays, for a client must find somebody. */
  onRemove: (() => void) | null;
}) {
  const t = useTranslations("clinic.crisis");
  const tCommon = useTranslations("common");
  const { id, name, about, phone, sms } = resource;
  return (
    <fieldset className="rounded-2 border border-line p-4">
      <legend className="px-1.5 text-s font-semibold text-ink-2">{t("entry", { number })}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        {locales.map((locale) => (
          <TextField
            key={`name ${locale}`}
            id={`${id}-name.${locale}`}
            label={t(`name.${locale}`)}
            lang={locale}
            maxLength={limits.line_characters_max}
            value={name[locale]}
            error={errorOf(`name.${locale}`)}
            onChange={(event) => onChange({ name: { ...name, [locale]: event.currentTarget.value } })}
          />
        ))}
        {locales.map((locale) => (
          <TextField
            key={`about ${locale}`}
            id={`${id}-about.${locale}`}
            label={t(`about.${locale}`)}
            aside={tCommon("optional")}
            lang={locale}
            maxLength={limits.line_characters_max}
            value={about[locale]}
            error={errorOf(`about.${locale}`)}
            onChange={(event) => onChange({ about: { ...about, [locale]: event.currentTarget.value } })}
          />
        ))}
        <TextField
          id={`${id}-phone`}
          label={t("phone")}
          type="tel"
          value={phone}
          error={errorOf("phone")}
          onChange={(event) => onChange({ phone: event.currentTarget.value })}
        />
        <TextField
          id={`${id}-sms`}
          label={t("sms")}
          aside={tCommon("optional")}
          type="tel"
          value={sms}
          error={errorOf("sms")}
          onChange={(event) => onChange({ sms: event.currentTarget.value })}
        />
      </div>
      <div className="mt-4 flex flex-wrap gap-1.5">
        <Button
          size="s"
          variant="quiet"
          disabled={isFirst}
          onClick={() => onMove(-1)}
          aria-label={t("upOf", { number })}
        >
          {t("up")}
        </Button>
        <Button
          size="s"
          variant="quiet"
          disabled={isLast}
          onClick={() => onMove(1)}
          aria-label={t("downOf", { number })}
        >
          {t("down")}
        </Button>
        <Button
          size="s"
          variant="quiet"
          onClick={onRemove ?? undefined}
          aria-label={t("removeOf", { number })}
          disabledReason={onRemove === null ? t("keepOne") : undefined}
        >
          {t("remove")}
        </Button>
      </div>
    </fieldset>
  );
}
