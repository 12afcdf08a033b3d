import { useDateFormat } from "@goldthread/app-core/locale/use-date-format";
import { changeBetween, changeSummary } from "@goldthread/domain/measure/change";
import { bandSetInForce, casenessInForce, findBandOf } from "@goldthread/domain/measure/scale";
import { findTotalOf, type MeasureSummary, type ScaleSummary } from "@goldthread/domain/measure/summary";
import { Button } from "@goldthread/ui/button";
import { cardClass } from "@goldthread/ui/card";
import { Trajectories } from "@goldthread/ui/chart/trajectories";
import type { TrajectoryMeasure } from "@goldthread/ui/chart/trajectory-layout";
import { EmptyState } from "@goldthread/ui/empty-state";
import { filterLinkClass } from "@goldthread/ui/tab-links";
import { type ReactNode, useState } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../shared/language.ts";
import { useSigned } from "../../shared/use-signed.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { severityBands } from "./band-level.ts";
import { ChangePill } from "./change-text.tsx";
import { useGaps } from "./use-gaps.ts";
import { useMarks } from "./use-marks.ts";
import { useMeasures } from "./use-measures.ts";

interface Answered {
  measure: MeasureSummary;
  scale: ScaleSummary;
}

/** All measures under one time axis. */
const together = "together";

/** A client's scores over time, one measure or all aligned, with what makes a change more than noise. */
export function Trajectory() {
  const t = useTranslations("measure");
  const { responses, act } = useChart();
  const measures = useMeasures();
  const answered = [...measures.values()].flatMap((measure): Answered[] => {
    const scale = findTotalOf(measure);
    const has = responses.some(({ measureId, total }) => measureId === measure.id && total !== null);
    return scale === undefined || !has ? [] : [{ measure, scale }];
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const [first] = answered;
  if (first === undefined) {
    return (
      <EmptyState
        title={t("none.title")}
        action={<Button onClick={() => act({ kind: "assign" })}>{t("none.assign")}</Button>}
      >
        {t("none.about")}
      </EmptyState>
    );
  }
  const one = answered.find(({ measure }) => measure.id === chosen) ?? first;
  return (
    <section aria-label={t("trajectory.title")} className={cardClass()}>
      <Figure
        key={chosen}
        shown={chosen === together ? answered : [one]}
        choice={
          <MeasureChoice answered={answered} chosen={chosen ?? first.measure.id} onChange={setChosen} />
        }
      />
    </section>
  );
}

/** The measure's name; a switch where there are several. */
function MeasureChoice({
  answered,
  chosen,
  onChange,
}: {
  answered: readonly Answered[];
  chosen: string;
  onChange: (chosen: string) => void;
}) {
  const t = useTranslations("measure.trajectory");
  const language = languageOf(useLocale());
  const names = answered.map(({ measure }) => ({ id: measure.id, name: measure.shortTitle[language] }));
  const name = names.find(({ id }) => id === chosen)?.name ?? t("together");
  if (names.length < 2) return <h2 className="inline font-semibold text-ink">{name}</h2>;
  return (
    <>
      <h2 className="sr-only print:not-sr-only print:font-semibold">{name}</h2>
      <span role="group" aria-label={t("which")} className="mr-1.5 inline-flex flex-wrap gap-1 print:hidden">
        {[...names, { id: together, name: t("together") }].map((option) => (
          <button
            key={option.id}
            type="button"
            aria-pressed={option.id === chosen}
            onClick={() => onChange(option.id)}
            className={filterLinkClass(option.id === chosen)}
          >
            {option.name}
          </button>
        ))}
      </span>
    </>
  );
}

const isoOf = (at: number) => new Date(at).toISOString();

function Figure({ shown, choice }: { shown: readonly Answered[]; choice: ReactNode }) {
  const t = useTranslations("measure.trajectory");
  const language = languageOf(useLocale());
  const format = useFormatter();
  const when = useWhen();
  const { responses } = useChart();
  const trajectoryOf = useTrajectoryOf();
  const measures = shown.map(trajectoryOf);
  const starts = measures.flatMap(({ points }) => points[0]?.at ?? []);
  const marks = useMarks(starts.length === 0 ? 0 : Math.min(...starts));
  const [only] = shown;
  const alone = shown.length === 1 ? only : undefined;
  const label =
    alone === undefined ? t("labelTogether") : t("label", { measure: alone.measure.shortTitle[language] });
  const monthOf = useDateFormat({ month: "short", year: "numeric" });
  return (
    <Trajectories
      title={
        <>
          {choice}{" "}
          {alone === undefined
            ? null
            : t("about", {
                about: alone.measure.about[language],
                recall: alone.measure.recall.label[language],
              })}
        </>
      }
      label={label}
      measures={measures}
      marks={marks}
      formatDate={(at) => when.short(isoOf(at))}
      formatLongDate={(at) => when.long(isoOf(at))}
      formatTick={(at) => monthOf(isoOf(at))}
      formatValue={(value) => format.number(value)}
      isoDay={(at) => when.dayOf(new Date(at))}
      status={alone === undefined ? undefined : measures[0]?.status}
      csv={{ label: t("csv"), fileName: t("csvName"), measure: t("measure"), note: t("note") }}
      print={{ label: t("print") }}
      labels={{
        showTable: t("showTable"),
        showChart: t("showChart"),
        date: t("date"),
        score: t("total"),
        band: t("band"),
        empty: t(responses.length === 0 ? "empty" : "emptyHere"),
        marks: {
          session: t("mark.session"),
          prescription: t("mark.prescription"),
          event: t("mark.event"),
        },
        gaps: { missed: t("gap.missed"), unscored: t("gap.unscored") },
        howTo: t("howTo"),
      }}
    />
  );
}

/** Puts a measure's totals and the figures they are read against into the chart's shape. */
function useTrajectoryOf(): (answered: Answered) => TrajectoryMeasure {
  const t = useTranslations("measure.trajectory");
  const language = languageOf(useLocale());
  const format = useFormatter();
  const when = useWhen();
  const signed = useSigned();
  const all = useChart().responses;
  const gapsOf = useGaps();
  const dateOf = (at: number) => when.short(isoOf(at));
  return ({ measure, scale }) => {
    const points = all.flatMap(({ id, measureId, total, completedAt }) =>
      measureId === measure.id && total !== null ? [{ id, at: Date.parse(completedAt), value: total }] : [],
    );
    const summary = changeSummary(
      measure,
      points.map(({ value }) => value),
    );
    const caseness = casenessInForce(scale);
    const { change } = scale;
    const bandOf = (value: number) => findBandOf(scale, value)?.label[language] ?? "";
    const since = (value: number) => signed(changeBetween(measure, points[0]?.value ?? value, value).delta);
    return {
      id: measure.id,
      name: measure.shortTitle[language],
      status: summary?.sinceBaseline ? <ChangePill change={summary.sinceBaseline} /> : undefined,
      points,
      gaps: gapsOf(measure.id),
      range: [scale.min, scale.max],
      bands: severityBands(bandSetInForce(scale)?.bands ?? [], language, measure.higherIs),
      caseness:
        caseness === undefined
          ? undefined
          : { value: caseness.at, label: t("caseness", { at: caseness.at, source: caseness.source }) },
      baseline:
        summary === null || change === null
          ? undefined
          : {
              value: summary.baseline,
              reliable: change.reliable,
              label: t("corridor", {
                needed: change.reliable,
                baseline: summary.baseline,
                source: change.source,
              }),
            },
      direction: measure.higherIs === "better" ? t("higherIsBetter") : undefined,
      readOut: (point, index) =>
        t(index === 0 ? "readOutFirst" : "readOut", {
          date: dateOf(point.at),
          total: format.number(point.value),
          band: bandOf(point.value) || "none",
          change: since(point.value),
        }),
      columns: [
        { id: "date", label: t("date"), cell: (point) => when.long(isoOf(point.at)) },
        { id: "total", label: t("total"), align: "end", cell: (point) => format.number(point.value) },
        { id: "band", label: t("band"), cell: (point) => bandOf(point.value) },
        {
          id: "change",
          label: t("sinceBaseline"),
          align: "end",
          cell: (point, index) => (index === 0 ? t("baseline") : since(point.value)),
        },
      ],
    };
  };
}
