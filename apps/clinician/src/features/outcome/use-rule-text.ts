import type { TrackRule, TrackRules } from "@goldthread/domain/outcome/track-rules";
import { useTranslations } from "use-intl";

/** The rules of not being on track in words: what each is called, and what it looks at with the clinic's numbers. */
export function useRuleText(): {
  name: (rule: TrackRule) => string;
  about: (rule: TrackRule, rules: TrackRules) => string;
} {
  const t = useTranslations("outcome.track");
  const tCaseload = useTranslations("caseload.rule");
  return {
    // The caseload has the same rule, and one word for it.
    name: (rule) => (rule === "deteriorating" ? tCaseload("deteriorating") : t(`rule.${rule}`)),
    about: (rule, { improvementBy, missedInARow, goalStuckWeeks }) =>
      t(`ruleAbout.${rule}`, {
        unit: improvementBy.unit,
        count: improvementBy.count,
        missed: missedInARow,
        weeks: goalStuckWeeks,
      }),
  };
}
