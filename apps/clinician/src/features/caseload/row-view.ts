import { casenessInForce } from "@goldthread/domain/measure/scale";
import { findTotalOf, type Measures } from "@goldthread/domain/measure/summary";
import { useMemo } from "react";
import { useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../shared/language.ts";
import { useSigned } from "../../shared/use-signed.ts";
import { useWhen } from "../../shared/use-when.ts";
import { type ShownMeasure, findShownMeasure } from "./shown-measure.ts";
import type { TriagedRow } from "./triage-row.ts";
import { type Reason, reasonOf, useReasonText } from "./use-reason-text.ts";

/** A row in words: plain values, so that a row whose words stay the same is not drawn again. */
export interface RowView {
  clientId: string;
  name: string;
  reason: Reason;
  why: string;
  /** The other rules that hold, in a few words; empty when there are none. */
  also: string;
  /** The alert to acknowledge, where that is the next step. */
  alertId: string | null;
  measureId: string | null;
  measureTitle: string;
  recent: ShownMeasure["recent"];
  /** What the sparkline shows, in words. */
  recentText: string;
  low: number;
  high: number;
  /** Null where none is published. */
  cutoff: number | null;
  last: string;
  change: string;
  nextContact: string;
  lastContact: string;
}

/** The rows in words, in the person's language and the clinic's time. */
export function useRowViews(
  rows: readonly TriagedRow[],
  measures: Measures,
  wanted: string | undefined,
  column: string | null,
): readonly RowView[] {
  const t = useTranslations("caseload");
  const language = languageOf(useLocale());
  const when = useWhen();
  const reasonText = useReasonText();
  const signed = useSigned();
  return useMemo(() => {
    const measureOf = (row: TriagedRow) => {
      const shown = findShownMeasure(row, measures, wanted, column);
      const measure = measures.get(shown?.measureId ?? "");
      const scale = measure === undefined ? undefined : findTotalOf(measure);
      if (shown === null || measure === undefined || scale === undefined) return noMeasure;
      const title = measure.shortTitle[language];
      const first = shown.recent[0]?.total;
      return {
        measureId: shown.measureId,
        measureTitle: title,
        recent: shown.recent,
        recentText: t("trend", {
          measure: title,
          count: shown.recent.length,
          first: first ?? shown.baseline,
          last: shown.last,
        }),
        low: scale.min,
        high: scale.max,
        cutoff: casenessInForce(scale)?.at ?? null,
        last: String(shown.last),
        change: shown.change === null ? t("none") : signed(shown.change),
      };
    };
    return rows.map((row): RowView => {
      const { triage, facts } = row;
      const isNewRisk = triage.rule === "risk" && triage.figures.status === "new";
      const also = [...new Set(triage.also.map((finding) => t(`rule.${reasonOf(finding)}`)))];
      return {
        clientId: row.clientId,
        name: row.name,
        reason: reasonOf(triage),
        why: reasonText(triage),
        also: also.length === 0 ? "" : t("also", { reasons: also.join(", ").toLocaleLowerCase(language) }),
        alertId: isNewRisk ? triage.figures.alertId : null,
        ...measureOf(row),
        nextContact: facts.nextContactAt === null ? t("none") : when.meeting(facts.nextContactAt),
        lastContact:
          facts.lastContactAt === null
            ? t("noContactYet")
            : t("lastContact", { distance: when.distance(facts.lastContactAt) }),
      };
    });
  }, [rows, measures, wanted, column, t, language, when, reasonText, signed]);
}

const noMeasure = {
  measureId: null,
  measureTitle: "",
  recent: [],
  recentText: "",
  low: 0,
  high: 1,
  cutoff: null,
  last: "",
  change: "",
} as const;
