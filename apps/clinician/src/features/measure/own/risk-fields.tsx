import type { Language, MeasureDefinition } from "@goldthread/domain/measure/definition";
import { itemRange } from "@goldthread/domain/measure/measure-index";
import { optionValues } from "@goldthread/domain/measure/wording";
import { NativeSelect } from "@goldthread/ui/native-select";
import { Section } from "@goldthread/ui/section";
import { useTranslations } from "use-intl";
import { countableItems, type OwnDraft } from "./scoring.ts";

/** Which answers raise an alert the moment they are given, question by question. */
export function RiskFields({
  base,
  language,
  draft,
  change,
}: {
  base: MeasureDefinition;
  language: Language;
  draft: OwnDraft;
  change: (part: Partial<OwnDraft>) => void;
}) {
  const t = useTranslations("own");
  const set = (itemId: string, typed: string) => {
    const { [itemId]: _before, ...rest } = draft.risk;
    change({ risk: typed === "" ? rest : { ...rest, [itemId]: Number(typed) } });
  };
  return (
    <Section title={t("risk")} description={t("riskAbout")} card>
      <div className="flex max-h-96 flex-col gap-3 overflow-y-auto">
        {countableItems(base).map((item) => {
          const texts = base.translations[language]?.options[item.optionSet ?? ""];
          const values = optionValues(base, item);
          const lowest = itemRange(base, item.id)?.min ?? 0;
          // From the lowest answer on every answer would raise one.
          const options = values.flatMap((value, place) =>
            value > lowest
              ? [{ value: String(value), label: t("fromAnswer", { answer: texts?.[place] ?? value }) }]
              : [],
          );
          if (options.length === 0) return null;
          return (
            <NativeSelect
              key={item.id}
              label={<span lang={language}>{base.translations[language]?.items[item.id] ?? item.id}</span>}
              value={draft.risk[item.id] === undefined ? "" : String(draft.risk[item.id])}
              onChange={(event) => set(item.id, event.currentTarget.value)}
              options={[{ value: "", label: t("noAlert") }, ...options]}
            />
          );
        })}
      </div>
    </Section>
  );
}
