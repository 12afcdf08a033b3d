import type { TriageFinding, TriageRule } from "@goldthread/domain/caseload/triage";
import type { Tone } from "@goldthread/ui/pill";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { useAnswerText } from "../measure/use-answer-text.ts";
import { useMeasureTitle } from "../measure/use-measure-title.ts";
import { useMeasures } from "../measure/use-measures.ts";
import { useSigned } from "../../shared/use-signed.ts";
import { useWhen } from "../../shared/use-when.ts";

/** A rule as it is named on screen. What asks for an answer is told apart from what is only unread. */
export type Reason = TriageRule | "waiting";

export function reasonOf(finding: TriageFinding): Reason {
  if (finding.rule !== "unread") return finding.rule;
  const { goalsWaiting, badPractices } = finding.figures;
  return goalsWaiting > 0 || badPractices > 0 ? "waiting" : "unread";
}

/** Red is for risk and for getting worse, which is acted on now; the words say which. */
export const reasonTones: Readonly<Record<Reason, Tone>> = {
  risk: "risk",
  deteriorating: "risk",
  overdue: "warn",
  waiting: "gold",
  unread: "info",
  improving: "good",
  none: "neutral",
};

/** The sentence that says why a client is where they are, with the figures behind it. */
export function useReasonText(): (finding: TriageFinding) => string {
  const t = useTranslations("caseload.why");
  const when = useWhen();
  const answerText = useAnswerText();
  const signed = useSigned();
  const measures = useMeasures();
  const measureTitle = useMeasureTitle();
  return useCallback(
    (finding) => {
      switch (finding.rule) {
        case "risk": {
          const { measureId, itemId, value, raisedAt, status, tier, openAlerts } = finding.figures;
          const answer = answerText(measureId, itemId, value);
          const moment = when.moment(raisedAt);
          return t("risk", { ...answer, moment, status, tier: tier ?? "none", openAlerts });
        }
        case "deteriorating": {
          const { measureId, delta, needed } = finding.figures;
          const points = Math.abs(delta);
          const direction = measures.get(measureId)?.higherIs ?? "worse";
          return t("deteriorating", { measure: measureTitle(measureId), points, needed, direction });
        }
        case "overdue": {
          const { measureId, daysLate, dueOn } = finding.figures;
          return t("overdue", {
            measure: measureTitle(measureId),
            days: daysLate,
            due: when.short(dueOn),
          });
        }
        case "unread":
          return sharedText(t, finding.figures);
        case "improving": {
          const { measureId, delta, atCaseness } = finding.figures;
          const measure = measureTitle(measureId);
          return t("improving", { measure, change: signed(delta), atCaseness: String(atCaseness) });
        }
        case "none": {
          const { lastContactOn } = finding.figures;
          return lastContactOn === null
            ? t("noContactYet")
            : t("lastContact", { distance: when.distance(lastContactOn) });
        }
      }
    },
    [t, when, answerText, signed, measures, measureTitle],
  );
}

// The dot stays at the end of its line.
const middot = "\u00a0· ";

function sharedText(
  t: ReturnType<typeof useTranslations<"caseload.why">>,
  { checkIns, badPractices, goalsWaiting }: { checkIns: number; badPractices: number; goalsWaiting: number },
): string {
  const parts = [
    badPractices > 0 ? t("feltBad", { count: badPractices }) : null,
    goalsWaiting > 0 ? t("goalsWaiting", { count: goalsWaiting }) : null,
    checkIns > 0 ? t("checkIns", { count: checkIns }) : null,
  ];
  return parts.filter((part) => part !== null).join(middot);
}
