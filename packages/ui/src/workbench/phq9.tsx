import type {
  TrajectoryGap,
  TrajectoryMark,
  TrajectoryMeasure,
  TrajectoryPoint,
} from "../chart/trajectory-layout.ts";
import { TrajectoryChart } from "../chart/trajectory-chart.tsx";
import { Pill } from "../pill.tsx";
import { gad7Bands, langOf, meanBands, phq9Bands, wellbeingBands, type Lang } from "./chart-cases.ts";

const locales = { en: "en-GB", es: "es-ES" };
const dates = (options: Intl.DateTimeFormatOptions) => (at: number) =>
  new Intl.DateTimeFormat(locales[langOf()], options).format(at);
const formatValue = (value: number) =>
  new Intl.NumberFormat(locales[langOf()], { maximumFractionDigits: 2 }).format(value);
export const formatLongDate = dates({ day: "numeric", month: "long", year: "numeric" });
/** Signed as the house signs: a true minus. */
export const formatSigned = (value: number) =>
  value === 0 ? "0" : `${value > 0 ? "+" : "−"}${formatValue(Math.abs(value))}`;

const words = {
  en: {
    showTable: "Table",
    showChart: "Chart",
    date: "Day",
    score: "Score",
    band: "Band",
    empty: "No answers yet. Assign the measure to see it here.",
    howTo: "Arrow keys walk through the days; Home and End go to the first and the last.",
    marks: { session: "session", plan: "plan", prescription: "exercise prescribed", event: "event" },
    gaps: { missed: "not answered", unscored: "answered, not scorable" },
    since: "since baseline",
    baseline: "baseline",
    corridor: (value: string, needed: string) =>
      `Gold corridor: changes of less than ${needed} from the baseline of ${value} may be measurement noise (reliable change, NHS Talking Therapies)`,
    caseness: (at: string) => `Dashed line: caseness, ${at}`,
  },
  es: {
    showTable: "Tabla",
    showChart: "Gráfico",
    date: "Día",
    score: "Puntuación",
    band: "Nivel",
    empty: "Todavía no hay respuestas. Asigne la medida para verla aquí.",
    howTo: "Las flechas recorren los días; Inicio y Fin van al primero y al último.",
    marks: { session: "sesión", plan: "plan", prescription: "ejercicio prescrito", event: "acontecimiento" },
    gaps: { missed: "sin responder", unscored: "respondida, no puntuable" },
    since: "desde la línea de base",
    baseline: "línea de base",
    corridor: (value: string, needed: string) =>
      `Franja dorada: los cambios de menos de ${needed} desde la línea de base de ${value} pueden deberse al error de medida (cambio fiable, NHS Talking Therapies)`,
    caseness: (at: string) => `Línea discontinua: punto de corte, ${at}`,
  },
};

/** Everything a figure shares, in the workbench's language. */
export const frame = () => ({
  formatDate: dates({ day: "numeric", month: "short" }),
  formatLongDate,
  formatTick: dates({ month: "short", year: "numeric" }),
  formatValue,
  labels: words[langOf()],
  csv: { label: "CSV", fileName: "saffron-idlewood-scores", measure: "Measure", note: "Note" },
  print: { label: langOf() === "es" ? "Imprimir" : "Print", heading: "Saffron Idlewood · 24 November 2026" },
});

export const formatDate = (at: number) => frame().formatDate(at);

type Known = "phq9" | "gad7" | "who5" | "mean" | "plain";
const known = (lang: Lang) => ({
  phq9: { name: "PHQ-9", range: [0, 27] as const, bands: phq9Bands(lang), cut: 10, reliable: 6 },
  gad7: { name: "GAD-7", range: [0, 21] as const, bands: gad7Bands(lang), cut: 8, reliable: 4 },
  who5: { name: "WHO-5", range: [0, 100] as const, bands: wellbeingBands, cut: 50, reliable: 10 },
  mean: { name: "Mean 0–4", range: [0, 4] as const, bands: meanBands, cut: 2.25, reliable: 0.65 },
  plain: { name: "Goal 0–10", range: [0, 10] as const, bands: [], cut: null, reliable: null },
});

/** A measure with these points, ready for a figure. */
export function measureOf(
  which: Known,
  points: readonly TrajectoryPoint[],
  gaps: readonly TrajectoryGap[] = [],
): TrajectoryMeasure {
  const text = words[langOf()];
  const { name, range, bands, cut, reliable } = known(langOf())[which];
  const first = points[0]?.value;
  return {
    id: which,
    name,
    points,
    gaps,
    range,
    bands,
    caseness: cut === null ? undefined : { value: cut, label: text.caseness(formatValue(cut)) },
    baseline:
      first === undefined || reliable === null
        ? undefined
        : { value: first, reliable, label: text.corridor(formatValue(first), formatValue(reliable)) },
    direction: which === "who5" ? "Higher is better" : undefined,
    readOut: (point, index) => {
      const band = bands.findLast(({ from }) => point.value >= from)?.label;
      const change =
        index === 0 ? text.baseline : `${formatSigned(point.value - (first ?? 0))} ${text.since}`;
      return [`${formatDate(point.at)}: ${formatValue(point.value)}`, band, change]
        .filter(Boolean)
        .join(", ");
    },
  };
}

export function Phq9({
  points,
  marks,
}: {
  points: readonly TrajectoryPoint[];
  marks?: readonly TrajectoryMark[];
}) {
  return (
    <TrajectoryChart
      {...frame()}
      {...measureOf("phq9", points)}
      title={
        <>
          <b className="font-semibold text-ink">PHQ-9</b> depression, last 2 weeks
        </>
      }
      label="PHQ-9 total score over time"
      marks={marks}
      status={points.length > 1 ? <Pill tone="good">Reliable improvement −9</Pill> : undefined}
    />
  );
}
