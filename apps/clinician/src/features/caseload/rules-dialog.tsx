import { Button } from "@goldthread/ui/button";
import { Dialog } from "@goldthread/ui/dialog";
import { Pill } from "@goldthread/ui/pill";
import { casenessInForce } from "@goldthread/domain/measure/scale";
import { findTotalOf } from "@goldthread/domain/measure/summary";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../shared/language.ts";
import { useMeasures } from "../measure/use-measures.ts";
import { type Reason, reasonTones } from "./use-reason-text.ts";

/** The rules in the order in which they are asked, with the place each leads to. */
const rules = [
  ["riskNew", "risk"],
  ["riskAcknowledged", "risk"],
  ["riskHigh", "risk"],
  ["deteriorating", "deteriorating"],
  ["riskLower", "risk"],
  ["overdue", "overdue"],
  ["waiting", "waiting"],
  ["checkIns", "unread"],
  ["improving", "improving"],
  ["none", "none"],
] as const satisfies readonly (readonly [string, Reason])[];

/** Quoted as published. */
const source = (words: ReactNode) => (
  <cite lang="en" className="not-italic">
    {words}
  </cite>
);

/** How the caseload is ordered, in words, with the figures and sources behind them. */
export function RulesDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("caseload");
  const tCommon = useTranslations("common");
  const language = languageOf(useLocale());
  const measures = useMeasures();
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("rules.title")}
      description={t("rules.about")}
      closeLabel={tCommon("close")}
      size="m"
      actions={<Button onClick={onClose}>{tCommon("close")}</Button>}
    >
      <ol className="flex flex-col gap-2.5">
        {rules.map(([key, rule], place) => (
          <li key={key} className="flex items-baseline gap-3">
            <span className="w-5 shrink-0 text-right text-s text-ink-3 tabular">{place + 1}</span>
            <span className="min-w-0 flex-1">
              <Pill tone={reasonTones[rule]} className="mr-2">
                {t(`rule.${rule}`)}
              </Pill>
              <span className="text-ink-2">{t(`rules.${key}`)}</span>
            </span>
          </li>
        ))}
      </ol>
      <div className="flex flex-col gap-1 text-s text-ink-2">
        <p>{t("rules.sameRule")}</p>
        <p>{t("rules.reliableChange")}</p>
        <ul className="list-disc pl-5">
          {[...measures.values()].map((measure) => {
            const scale = findTotalOf(measure);
            const caseness = scale === undefined ? undefined : casenessInForce(scale);
            // Without a published figure no change of it moves anybody.
            if (scale === undefined || scale.change === null) return null;
            return (
              <li key={measure.id}>
                {t.rich("rules.figures", {
                  measure: measure.shortTitle[language],
                  needed: scale.change.reliable,
                  citation: scale.change.source,
                  source,
                  caseness: caseness?.at ?? "none",
                })}
              </li>
            );
          })}
        </ul>
      </div>
    </Dialog>
  );
}
