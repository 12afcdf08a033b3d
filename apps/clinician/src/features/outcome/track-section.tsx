import { useClinic } from "@goldthread/app-core/session/use-clinic";
import { notOnTrack, type TrackFinding } from "@goldthread/domain/outcome/not-on-track";
import { trackRuleNames, trackRuleSources, type TrackRules } from "@goldthread/domain/outcome/track-rules";
import { Pill } from "@goldthread/ui/pill";
import { Section } from "@goldthread/ui/section";
import { useTranslations } from "use-intl";
import { Arrowed } from "../../shared/arrow.tsx";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { useMeasures } from "../measure/use-measures.ts";
import { Citation, type Figure, Figures } from "./figures.tsx";
import { trackFactsOf } from "./track-facts.ts";
import { useChangeFigures } from "./use-change-figures.tsx";
import { useFindingText } from "./use-finding-text.ts";
import { useRuleText } from "./use-rule-text.ts";

/** Why care may not be on track: the rules that hold, their figures, and what to consider. Rules, never predictions. */
export function TrackSection() {
  const t = useTranslations("outcome.track");
  const when = useWhen();
  const measures = useMeasures();
  const { chart, responses } = useChart();
  const rules = useClinic().data?.trackRules;
  if (rules === undefined) return null;
  const facts = trackFactsOf(chart, responses, measures, when.dayOf);
  const findings = notOnTrack(facts, rules, when.today);
  return (
    <Section title={t("title", { count: findings.length })} card>
      {findings.length === 0 ? (
        <p className="text-s text-ink-2">{t("nothing")}</p>
      ) : (
        <ul className="-mt-1 flex flex-col">
          {findings.map((finding) => (
            <FindingItem key={keyOf(finding)} finding={finding} />
          ))}
        </ul>
      )}
      <div className="mt-2">
        <RuleList rules={rules} />
      </div>
    </Section>
  );
}

function FindingItem({ finding }: { finding: TrackFinding }) {
  const t = useTranslations("outcome.track");
  const findingText = useFindingText();
  const figures = useFindingFigures();
  const ruleName = useRuleText().name;
  return (
    <li className="border-b border-line py-2.5 text-s last:border-b-0">
      <Pill tone="warn">{ruleName(finding.rule)}</Pill>
      <p className="mt-1.5 text-ink tabular">
        <Arrowed>{findingText(finding)}</Arrowed>
      </p>
      <p className="mt-1 text-ink-2">{t("consider", { step: t(`step.${finding.nextStep}`) })}</p>
      <Figures items={figures(finding)} />
    </li>
  );
}

function useFindingFigures(): (finding: TrackFinding) => Figure[] {
  const t = useTranslations("outcome.track");
  const changeFigures = useChangeFigures();
  const measures = useMeasures();
  return (finding) => {
    const rule = { id: "rule", term: t("restsOn"), value: <Citation {...trackRuleSources[finding.rule]} /> };
    if (finding.rule === "missed" || finding.rule === "goalStuck") return [rule];
    const { change, cutOff, measureId } = finding.figures;
    const higherIs = measures.get(measureId)?.higherIs ?? "worse";
    return [...changeFigures({ change, cutOff, higherIs }), rule];
  };
}

/** All the rules with the clinic's numbers, so that what is not found is known, too. */
function RuleList({ rules }: { rules: TrackRules }) {
  const t = useTranslations("outcome.track");
  const { name, about } = useRuleText();
  return (
    <details className="text-s text-ink-2">
      <summary className="min-h-6 w-fit rounded-1 underline decoration-line-strong underline-offset-3 hover:decoration-ink">
        {t("rules")}
      </summary>
      <p className="mt-1.5">{t("about")}</p>
      <dl className="mt-1.5 flex flex-col gap-1.5">
        {trackRuleNames.map((rule) => (
          <div key={rule}>
            <dt className="font-semibold text-ink">{name(rule)}</dt>
            <dd>{about(rule, rules)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1.5">{t("setBy")}</p>
    </details>
  );
}

function keyOf({ rule, figures }: TrackFinding): string {
  if ("goalId" in figures) return `${rule} ${figures.goalId}`;
  return "assignmentId" in figures
    ? `${rule} ${figures.assignmentId}`
    : `${rule} ${figures.measureId} ${figures.scaleId}`;
}
