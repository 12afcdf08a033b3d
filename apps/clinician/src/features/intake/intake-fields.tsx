import { intakeSections, mentalStateFields } from "@goldthread/domain/intake/sections";
import { Section } from "@goldthread/ui/section";
import { TextArea } from "@goldthread/ui/text-area";
import { useFormatter, useTranslations } from "use-intl";
import { charactersMaxOf, type Sections } from "./intake-text.ts";

/** From this share of its limit on, a text shows how long it is. */
const count_from_share = 0.8;

interface FieldsProps {
  sections: Sections;
  onChange: (id: string, text: string) => void;
  onLeave: () => void;
}

/** The five sections as text; the mental state by its ten fields, of which not all apply to everyone. */
export function IntakeFields(props: FieldsProps) {
  const t = useTranslations("intake");
  return (
    <>
      {intakeSections.map((section) => (
        <Section
          key={section}
          title={t(`section.${section}.title`)}
          description={t(`section.${section}.ask`)}
          card
          className="scroll-mt-6"
        >
          {section === "mentalState" ? (
            <div className="grid gap-4 md:grid-cols-2">
              {mentalStateFields.map((field) => (
                <IntakeField
                  key={field}
                  {...props}
                  id={`mentalState.${field}`}
                  label={t(`mental.${field}.title`)}
                  ask={t(`mental.${field}.ask`)}
                  rows={2}
                />
              ))}
            </div>
          ) : (
            <IntakeField {...props} id={section} label={t(`section.${section}.title`)} hideLabel rows={5} />
          )}
        </Section>
      ))}
    </>
  );
}

function IntakeField({
  sections,
  onChange,
  onLeave,
  id,
  label,
  hideLabel,
  ask,
  rows,
}: FieldsProps & { id: string; label: string; hideLabel?: boolean; ask?: string; rows: number }) {
  const t = useTranslations("intake");
  const format = useFormatter();
  const text = sections[id] ?? "";
  const max = charactersMaxOf(id);
  const isLong = text.length >= max * count_from_share;
  return (
    <TextArea
      label={label}
      hideLabel={hideLabel}
      description={ask}
      rows={rows}
      maxLength={max}
      spellCheck
      value={text}
      count={isLong ? t("count", { count: format.number(text.length), max: format.number(max) }) : undefined}
      onChange={(event) => onChange(id, event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
