import { changeBetween, changeSummary } from "@goldthread/domain/measure/change";
import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import { findMeasure, listMeasures } from "@goldthread/domain/measure/library";
import { getBand, maxTotal, minTotal } from "@goldthread/domain/measure/score";
import type { ScoredResponse } from "@goldthread/schema/measure";
import { Button } from "@goldthread/ui/button";
import { cardClass } from "@goldthread/ui/card";
import { TrajectoryChart } from "@goldthread/ui/chart/trajectory-chart";
import type { TrajectoryMark, TrajectoryPoint } from "@goldthread/ui/chart/trajectory-layout";
import { EmptyState } from "@goldthread/ui/empty-state";
import { filterLinkClass } from "@goldthread/ui/tab-links";
import { type ReactNode, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../shared/language.ts";
import { useSigned } from "../../shared/use-signed.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { severityBands } from "./band-level.ts";
import { ChangePill } from "./change-text.tsx";

/** A client's scores over time, one measure at a time, with what makes a change more than noise. */
export function Trajectory() {
  const t = useTranslations("measure");
  const { responses, act } = useChart();
  const answered = listMeasures().filter(({ id }) => responses.some(({ measureId }) => measureId === id));
  const [chosen, setChosen] = useState<string | null>(null);
  const measure = (chosen === null ? undefined : findMeasure(chosen)) ?? answered[0];
  if (measure === undefined) {
    return (
      <EmptyState
        title={t("none.title")}
        action={<Button onClick={() => act({ kind: "assign" })}>{t("none.assign")}</Button>}
      >
        {t("none.about")}
      </EmptyState>
    );
  }
  return (
    <section aria-label={t("trajectory.title")} className={cardClass()}>
      <MeasureTrajectory
        measure={measure}
        name={<MeasureChoice answered={answered} measure={measure} onChange={setChosen} />}
      />
    </section>
  );
}

/** The measure's name; a switch where there are several. */
function MeasureChoice({
  answered,
  measure,
  onChange,
}: {
  answered: readonly MeasureDefinition[];
  measure: MeasureDefinition;
  onChange: (measureId: string) => void;
}) {
  const t = useTranslations("measure.trajectory");
  const language = languageOf(useLocale());
  const name = measure.shortTitle[language];
  if (answered.length < 2) return <h2 className="inline font-semibold text-ink">{name}</h2>;
  return (
    <>
      <h2 className="sr-only print:not-sr-only print:font-semibold">{name}</h2>
      <span role="group" aria-label={t("which")} className="mr-1.5 inline-flex gap-1 print:hidden">
        {answered.map(({ id, shortTitle }) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === measure.id}
            onClick={() => onChange(id)}
            className={filterLinkClass(id === measure.id)}
          >
            {shortTitle[language]}
          </button>
        ))}
      </span>
    </>
  );
}

function MeasureTrajectory({ measure, name }: { measure: MeasureDefinition; name: ReactNode }) {
  const t = useTranslations("measure.trajectory");
  const language = languageOf(useLocale());
  const when = useWhen();
  const signed = useSigned();
  const all = useChart().responses;
  const responses = all.filter(({ measureId }) => measureId === measure.id);
  const marks = useMarks(responses[0]?.completedAt);
  const summary = changeSummary(
    measure,
    responses.map(({ total }) => total),
  );
  const title = measure.shortTitle[language];
  const points = responses.map(pointOf);
  const since = (point: TrajectoryPoint) =>
    changeBetween(measure, responses[0]?.total ?? point.value, point.value);
  const dateOf = (at: number) => when.short(new Date(at).toISOString());
  return (
    <TrajectoryChart
      key={measure.id}
      title={
        <>
          {name} {t("about", { about: measure.about[language], recall: measure.recall.label[language] })}
        </>
      }
      label={t("label", { measure: title })}
      points={points}
      range={[minTotal(measure), maxTotal(measure)]}
      bands={severityBands(measure.bands, language)}
      caseness={{
        value: measure.caseness.at,
        label: t("caseness", { at: measure.caseness.at, source: measure.caseness.source }),
      }}
      baseline={
        summary === null
          ? undefined
          : {
              value: summary.baseline,
              reliable: measure.change.reliable,
              label: t("corridor", {
                needed: measure.change.reliable,
                baseline: summary.baseline,
                source: measure.change.source,
              }),
            }
      }
      marks={marks}
      formatDate={dateOf}
      readOut={(point, index) =>
        t(index === 0 ? "readOutFirst" : "readOut", {
          date: dateOf(point.at),
          total: point.value,
          band: getBand(measure, point.value).label[language],
          change: signed(since(point).delta),
        })
      }
      columns={[
        { id: "date", label: t("date"), cell: (point) => dateOf(point.at) },
        { id: "total", label: t("total"), align: "end", cell: (point) => point.value },
        { id: "band", label: t("band"), cell: (point) => getBand(measure, point.value).label[language] },
        {
          id: "change",
          label: t("sinceBaseline"),
          align: "end",
          cell: (point, index) => (index === 0 ? t("baseline") : signed(since(point).delta)),
        },
      ]}
      labels={{
        showTable: t("showTable"),
        showChart: t("showChart"),
        date: t("date"),
        score: t("total"),
        band: t("band"),
        empty: t("empty"),
      }}
      status={summary?.sinceBaseline ? <ChangePill change={summary.sinceBaseline} /> : undefined}
    />
  );
}

const pointOf = ({ id, completedAt, total }: ScoredResponse): TrajectoryPoint => ({
  id,
  at: Date.parse(completedAt),
  value: total,
});

/** What happened since the first score: an exercise prescribed, a goal agreed. */
function useMarks(since: string | undefined): TrajectoryMark[] {
  const t = useTranslations("measure.trajectory");
  const tExercise = useTranslations("exercise.name");
  const { chart } = useChart();
  const from = since === undefined ? 0 : Date.parse(since);
  const prescribed = chart.prescriptions.map(({ id, exerciseId, prescribedAt }) => ({
    id,
    at: Date.parse(prescribedAt),
    label: t("prescribed", { exercise: tExercise.has(exerciseId) ? tExercise(exerciseId) : exerciseId }),
  }));
  const agreed = chart.goals.flatMap(({ id, events }) =>
    events
      .filter(({ kind }) => kind === "accepted")
      .slice(-1)
      .map(({ at }) => ({ id, at: Date.parse(at), label: t("goalAgreed") })),
  );
  return [...prescribed, ...agreed]
    .filter(({ at }) => at >= from)
    .toSorted((a, b) => a.at - b.at)
    .slice(-4);
}
