import {
  type CompositeOutcome,
  defaultPair,
  finished_course_appointments_min,
  type PairMember,
  talkingTherapiesOutcome,
} from "@goldthread/domain/outcome/talking-therapies";
import type { Tone } from "@goldthread/ui/pill";
import { useFormatter, useTranslations } from "use-intl";
import { useSigned } from "../../shared/use-signed.ts";
import { useChart } from "../chart/chart-context.tsx";
import { attendedDays } from "./track-facts.ts";
import { Citation, type Figure, Figures } from "./figures.tsx";
import { OutcomeRow } from "./outcome-row.tsx";
import type { ScoredScale } from "./scored-scales.ts";
import { useScaleTitle } from "./use-scale-title.ts";

type Verdict = "reliableRecovery" | "recovery" | CompositeOutcome["change"];

const tones: Readonly<Record<Verdict, Tone>> = {
  reliableRecovery: "good",
  recovery: "good",
  reliableImprovement: "good",
  noReliableChange: "neutral",
  reliableDeterioration: "warn",
};

/** Depression and anxiety together, by the rules of NHS Talking Therapies; nothing unless both were answered twice. */
export function CompositeRow({ scales }: { scales: readonly ScoredScale[] }) {
  const t = useTranslations("outcome.composite");
  const { chart } = useChart();
  const scaleTitle = useScaleTitle();
  const memberFigures = useMemberFigures();
  const [first, second] = defaultPair.map((id) => scales.find((scored) => isTotalOf(scored, id)));
  const pair = first && second ? ([memberOf(first), memberOf(second)] as const) : null;
  if (!first || !second || !pair?.[0] || !pair[1]) return null;
  const outcome = talkingTherapiesOutcome([pair[0], pair[1]]);
  const verdict = verdictOf(outcome);
  const attended = attendedDays(chart.contacts, (at) => at).length;
  return (
    <OutcomeRow
      name={t("name", {
        first: scaleTitle(first.measure, first.scale),
        second: scaleTitle(second.measure, second.scale),
      })}
      from={null}
      verdict={t(`verdict.${verdict}`)}
      tone={tones[verdict]}
    >
      <p className="text-ink-2">
        {t(`meaning.${verdict}`)} {outcome.caseAtStart ? null : `${t("noCase")} `}
        {attended < finished_course_appointments_min
          ? t("unfinished", { min: finished_course_appointments_min, attended })
          : null}
      </p>
      <Figures
        items={[
          memberFigures(outcome.members[0], scaleTitle(first.measure, first.scale)),
          memberFigures(outcome.members[1], scaleTitle(second.measure, second.scale)),
          { id: "rules", term: t("rules"), value: <Citation {...outcome.rules} /> },
        ]}
      />
    </OutcomeRow>
  );
}

function useMemberFigures() {
  const t = useTranslations("outcome.composite");
  const format = useFormatter();
  const signed = useSigned();
  return ({ measureId, change, caseness }: CompositeOutcome["members"][number], name: string): Figure => ({
    id: measureId,
    term: name,
    value: (
      <>
        {t("member", {
          change: signed(change.delta),
          needed: format.number(change.figures.reliable),
          at: format.number(caseness.at),
        })}
        <span className="block">
          <Citation source={change.figures.source} evidence={change.figures.evidence} />
        </span>
      </>
    ),
  });
}

function verdictOf({ recovered, reliableRecovery, change }: CompositeOutcome): Verdict {
  if (reliableRecovery) return "reliableRecovery";
  // Getting reliably worse on one is told before a recovery that the other made.
  return recovered && change === "noReliableChange" ? "recovery" : change;
}

const isTotalOf = ({ measure, scale }: ScoredScale, measureId: string) =>
  measure.id === measureId && scale.id === measure.primaryScale;

function memberOf({ measure, scale, scores }: ScoredScale): PairMember | null {
  const [caseness] = scale.caseness;
  const first = scores[0]?.value;
  const last = scores.at(-1)?.value;
  if (!caseness || scale.change === null || first === undefined || last === undefined) return null;
  return { measureId: measure.id, higherIs: measure.higherIs, caseness, change: scale.change, first, last };
}
