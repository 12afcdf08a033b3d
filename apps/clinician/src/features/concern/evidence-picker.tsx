import { newId } from "@goldthread/app-core/api/new-id";
import type { NewEvidence } from "@goldthread/schema/concern";
import { Button } from "@goldthread/ui/button";
import { Checkbox } from "@goldthread/ui/checkbox";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { z } from "zod";
import { useWhen } from "../../shared/use-when.ts";
import { useMeasureTitle } from "../measure/use-measure-title.ts";
import { useChart } from "../chart/chart-context.tsx";
import { QuotePicker } from "./quote-picker.tsx";

export type EvidenceInput = z.input<typeof NewEvidence>;

const none: readonly string[] = [];
const scores_shown_at_first = 4;

/** Chooses what a concern rests on: scores, and passages of the intake. */
export function EvidencePicker({
  value,
  onChange,
  without = none,
}: {
  value: readonly EvidenceInput[];
  onChange: (evidence: EvidenceInput[]) => void;
  /** Responses that are linked already. */
  without?: readonly string[];
}) {
  const t = useTranslations("concern.evidence");
  const quotes = value.filter((piece) => piece.kind === "intake");
  return (
    <div className="flex flex-col gap-4">
      <Scores value={value} onChange={onChange} without={without} />
      {quotes.length === 0 ? null : (
        <ul className="flex flex-col gap-2">
          {quotes.map((piece) => (
            <li
              key={piece.id}
              className="flex items-start justify-between gap-3 rounded-1 bg-sunken px-3 py-2"
            >
              <span className="voice min-w-0 text-ink">{t("quoted", { words: piece.quote })}</span>
              <Button
                size="s"
                variant="quiet"
                onClick={() => onChange(value.filter(({ id }) => id !== piece.id))}
              >
                {t("takeOut")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <QuotePicker onQuote={(quote) => onChange([...value, { id: newId(), kind: "intake", ...quote }])} />
    </div>
  );
}

function Scores({
  value,
  onChange,
  without,
}: {
  value: readonly EvidenceInput[];
  onChange: (evidence: EvidenceInput[]) => void;
  without: readonly string[];
}) {
  const t = useTranslations("concern.evidence");
  const when = useWhen();
  const measureTitle = useMeasureTitle();
  const { responses } = useChart();
  const [all, setAll] = useState(false);
  const offered = responses.filter(({ id }) => !without.includes(id)).toReversed();
  const shown = all ? offered : offered.slice(0, scores_shown_at_first);
  const chosenOf = (responseId: string) =>
    value.find((piece) => piece.kind === "response" && piece.responseId === responseId);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-s font-semibold text-ink">{t("scores")}</legend>
      {offered.length === 0 ? <p className="text-s text-ink-2">{t("noScores")}</p> : null}
      <div className="flex flex-col gap-2">
        {shown.map(({ id, measureId, total, completedAt }) => {
          const chosen = chosenOf(id);
          return (
            <Checkbox
              key={id}
              label={t("score", {
                measure: measureTitle(measureId),
                total: total ?? "none",
                day: when.short(completedAt),
              })}
              checked={chosen !== undefined}
              onChange={() =>
                onChange(
                  chosen === undefined
                    ? [...value, { id: newId(), kind: "response", responseId: id }]
                    : value.filter((piece) => piece !== chosen),
                )
              }
            />
          );
        })}
      </div>
      {offered.length > shown.length ? (
        <Button variant="quiet" size="s" className="mt-1 -ml-2" onClick={() => setAll(true)}>
          {t("olderScores", { count: offered.length - shown.length })}
        </Button>
      ) : null}
    </fieldset>
  );
}
