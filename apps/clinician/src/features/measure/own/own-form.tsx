import type { Language, MeasureDefinition } from "@goldthread/domain/measure/definition";
import { limits } from "@goldthread/schema/limits";
import { ErrorSummary } from "@goldthread/ui/error-summary";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { Section } from "@goldthread/ui/section";
import { TextArea } from "@goldthread/ui/text-area";
import { TextField } from "@goldthread/ui/text-field";
import { useTranslations } from "use-intl";
import { RiskFields } from "./risk-fields.tsx";
import { ScaleFields } from "./scale-fields.tsx";
import { countableItems, type OwnDraft, type OwnProblem } from "./scoring.ts";

const lines = ["shortTitle", "about", "recall"] as const;
const texts = ["purpose", "notFor", "right"] as const;
const named = [...lines, ...texts, "title", "minutes"] as const;

/** Everything a clinic sets of a measure of its own: names, scores, bands, and which answers raise an alert. */
export function OwnForm({
  base,
  language,
  draft,
  change,
  problems,
}: {
  base: MeasureDefinition;
  language: Language;
  draft: OwnDraft;
  change: (part: Partial<OwnDraft>) => void;
  /** Empty until saving was tried. */
  problems: readonly OwnProblem[];
}) {
  const t = useTranslations("own");
  const errorOf = (fieldId: string) => {
    const found = problems.find((problem) => problem.fieldId === fieldId);
    return found === undefined ? undefined : t(`problem.${found.problem}`);
  };
  const field = (name: (typeof named)[number]) => ({
    id: `own-${name}`,
    label: t(`field.${name}`),
    value: draft[name],
    error: errorOf(`own-${name}`),
  });
  const nameOf = (fieldId: string) => {
    const name = named.find((one) => fieldId === `own-${one}`);
    if (name !== undefined) return t(`field.${name}`);
    const [, place] = /^own-scale-(\d+)-/.exec(fieldId) ?? [];
    return draft.scales[Number(place)]?.label.trim() || t("scores");
  };
  const countable = countableItems(base).length > 0;
  return (
    <div className="flex flex-col gap-5">
      {problems.length === 0 ? null : (
        <ErrorSummary
          title={t("problemTitle", { count: problems.length })}
          problems={problems.map(({ fieldId, problem }) => ({
            fieldId,
            message: t("problemAt", { field: nameOf(fieldId), problem: t(`problem.${problem}`) }),
          }))}
        />
      )}
      <Section title={t("names")} card>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            {...field("title")}
            className="sm:col-span-2"
            maxLength={limits.line_characters_max}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          {lines.map((name) => (
            <TextField
              key={name}
              {...field(name)}
              description={t(`hint.${name}`)}
              maxLength={limits.line_characters_max}
              onChange={(event) => change({ [name]: event.currentTarget.value })}
            />
          ))}
          <TextField
            {...field("minutes")}
            description={t("hint.minutes")}
            inputMode="decimal"
            onChange={(event) => change({ minutes: event.currentTarget.value })}
          />
          {texts.map((name) => (
            <TextArea
              key={name}
              {...field(name)}
              className="sm:col-span-2"
              rows={2}
              description={t(`hint.${name}`)}
              maxLength={limits.words_characters_max}
              onChange={(event) => change({ [name]: event.currentTarget.value })}
            />
          ))}
        </div>
      </Section>
      {countable ? (
        <>
          <RadioCards
            legend={t("higherIs")}
            columns={2}
            options={[
              { value: "worse", label: t("worse") },
              { value: "better", label: t("better") },
            ]}
            value={draft.higherIs}
            onChange={(higherIs) => change({ higherIs })}
          />
          <ScaleFields base={base} language={language} draft={draft} change={change} errorOf={errorOf} />
          <RiskFields base={base} language={language} draft={draft} change={change} />
        </>
      ) : (
        <p className="text-s text-ink-2">{t("nothingCounts")}</p>
      )}
    </div>
  );
}
