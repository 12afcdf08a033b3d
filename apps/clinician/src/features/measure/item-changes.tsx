import { formLanguage } from "@goldthread/app-core/measure/form-language";
import { answerTo } from "@goldthread/domain/measure/answers";
import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import { itemRange } from "@goldthread/domain/measure/measure-index";
import type { ScoredResponse } from "@goldthread/schema/measure";
import { ItemStrip } from "@goldthread/ui/chart/item-strip";
import type { StripAnswer, StripItem } from "@goldthread/ui/chart/item-order";
import { Section } from "@goldthread/ui/section";
import { useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../shared/language.ts";
import { useSigned } from "../../shared/use-signed.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { useDefinition } from "./use-definition.ts";

/** A measure's questions over time, worst changes first. Nothing with a single form: there is no change yet. */
export function ItemChanges({ measureId }: { measureId: string }) {
  const { responses } = useChart();
  const series = responses.filter((response) => response.measureId === measureId);
  const { data } = useDefinition(measureId);
  if (data === undefined || series.length < 2) return null;
  return <Strip measure={data.definition} series={series} />;
}

function Strip({ measure, series }: { measure: MeasureDefinition; series: readonly ScoredResponse[] }) {
  const t = useTranslations("measure.items");
  const language = languageOf(useLocale());
  const worded = formLanguage(measure, language) ?? language;
  const when = useWhen();
  const signed = useSigned();
  const wording = measure.translations[worded];
  const risky = new Set(measure.riskRules.flatMap(({ itemId, kind }) => (kind === "risk" ? [itemId] : [])));
  const items = measure.items
    .filter(({ kind }) => kind !== "display")
    .map(({ id, optionSet }): StripItem => {
      const range = itemRange(measure, id);
      const values = measure.optionSets.find((set) => set.id === optionSet)?.options ?? [];
      const wordsOf = (value: number) =>
        wording?.options[optionSet ?? ""]?.[values.findIndex((option) => option.value === value)];
      return {
        id,
        wording: wording?.items[id] ?? id,
        range: range === null ? null : [range.min, range.max],
        higherIs: higherIs(measure, id),
        flagged: risky.has(id) ? t("safety") : undefined,
        answers: series.map(({ answers }): StripAnswer | null => {
          const value = answerTo(answers, id);
          if (value === undefined) return null;
          return typeof value === "string" ? { text: value } : { value, words: wordsOf(value) };
        }),
      };
    });
  const scored = measure.optionSets.length === 1 ? measure.optionSets[0] : undefined;
  const measureName = measure.shortTitle[language];
  return (
    <Section title={t("title")} aside={measureName} card>
      <ItemStrip
        caption={t("caption", { measure: measureName })}
        occasions={series.map(({ id, completedAt }) => ({
          id,
          label: when.short(completedAt),
          long: when.long(completedAt),
        }))}
        items={items}
        labels={{
          item: t("item"),
          change: t("change"),
          unanswered: t("unanswered"),
          showText: t("showText"),
        }}
        formatChange={signed}
        scaleKey={scored?.options.map(({ value }, place) => ({
          value,
          words: wording?.options[scored.id]?.[place] ?? String(value),
        }))}
      />
    </Section>
  );
}

/** Which end of a question's answers is the severe one. */
function higherIs(measure: MeasureDefinition, itemId: string): "worse" | "better" {
  const reversed = measure.scales.some(
    ({ method }) => method.kind !== "tiers" && method.reverse?.includes(itemId) === true,
  );
  if (!reversed) return measure.higherIs;
  return measure.higherIs === "worse" ? "better" : "worse";
}
