import type { ReactNode } from "react";
import { Card } from "../card.tsx";
import { ItemStrip } from "../chart/item-strip.tsx";
import { Trajectories } from "../chart/trajectories.tsx";
import type {
  TrajectoryGap,
  TrajectoryMark,
  TrajectoryMeasure,
  TrajectoryPoint,
} from "../chart/trajectory-layout.ts";
import { Pill } from "../pill.tsx";
import {
  DAY_MS,
  careMarks,
  langOf,
  longBands,
  phq9Bands,
  series,
  start,
  stripItems,
  twelve,
} from "./chart-cases.ts";
import { formatDate, formatLongDate, formatSigned, frame, measureOf } from "./phq9.tsx";

const many = Array.from({ length: 200 }, (_, index) => index * 3);
const wave = (days: readonly number[]) =>
  series(
    days,
    days.map((day) => Math.round(14 + 8 * Math.sin(day / 40) + 3 * Math.sin(day))),
  );
const gaps = (): TrajectoryGap[] =>
  (
    [
      [21, "missed"],
      [35, "unscored"],
      [77, "missed"],
    ] as const
  ).map(([day, kind]) => ({
    id: `g${day}`,
    at: start + day * DAY_MS,
    kind,
    label: `${formatDate(start + day * DAY_MS)}: ${kind === "missed" ? "not answered" : "two items left out, no score"}`,
  }));
const gad = series([0, 14, 28, 42, 49, 63, 84], [15, 14, 15, 11, 9, 10, 6]);
const who = series([0, 28, 56, 84], [28, 36, 44, 60]);

function Case({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Card as="section" className="min-w-0">
      <p className="mb-2 text-xs text-ink-3 print:hidden">{name}</p>
      {children}
    </Card>
  );
}

function One({ measure, marks }: { measure: TrajectoryMeasure; marks?: readonly TrajectoryMark[] }) {
  return (
    <Trajectories
      {...frame()}
      title={<b className="font-semibold text-ink">{measure.name}</b>}
      label={measure.name}
      measures={[measure]}
      marks={marks}
    />
  );
}

/** Every shape of a trajectory: `#chart-states?lang=es`. */
export function ChartStatesPage() {
  const phq = (points: readonly TrajectoryPoint[], missing: readonly TrajectoryGap[] = []) =>
    measureOf("phq9", points, missing);
  const cases: [string, TrajectoryMeasure, TrajectoryMark[]?][] = [
    ["None, or withheld", phq([])],
    ["One", phq(series([0], [12]))],
    ["Two", phq(series([0, 14], [12, 21]))],
    ["Nine, with twelve weeks of care", phq(twelve), careMarks(langOf())],
    ["Same day", phq(series([0, 14, 14.1, 14.2, 28], [12, 21, 21, 16, 26]))],
    [
      "Two hundred",
      phq(wave(many)),
      many.map((day) => ({ id: `s${day}`, at: start + day * DAY_MS, label: "session", kind: "session" })),
    ],
    ["Missed and not scorable", phq(twelve, gaps())],
    ["Only missed", phq([], gaps())],
    ["A mean, with decimals", measureOf("mean", series([0, 21, 42, 63], [3.14, 2.67, 2.25, 1.5]))],
    ["Higher is better", measureOf("who5", who)],
    ["No bands, no cut-off", measureOf("plain", series([0, 14, 30, 51], [2, 3, 3, 6]))],
    [
      "Long words of a clinic's own",
      {
        ...measureOf("phq9", series([0, 30, 60], [24, 18, 9])),
        name: "AUDIT",
        range: [0, 40],
        bands: longBands,
      },
    ],
    [
      "Marks that crowd",
      phq(twelve),
      [0, 2, 3, 4, 5, 40, 80, 83].map((day) => ({
        id: String(day),
        at: start + day * DAY_MS,
        label: `plan of day ${day} signed by both`,
        kind: "plan",
      })),
    ],
  ];
  return (
    <main className="mx-auto grid max-w-6xl gap-5 p-4 md:grid-cols-2">
      {cases.map(([name, measure, marks]) => (
        <Case key={name} name={name}>
          <One measure={measure} {...(marks ? { marks } : {})} />
        </Case>
      ))}
    </main>
  );
}

/** Several measures under one time axis. */
export function ChartSeveralPage() {
  return (
    <main className="mx-auto grid max-w-5xl gap-5 p-4">
      <Case name="Three measures, one reading line">
        <Trajectories
          {...frame()}
          title={<b className="font-semibold text-ink">Scores over time</b>}
          label="PHQ-9, GAD-7 and WHO-5 over time"
          measures={[
            {
              ...measureOf("phq9", twelve, gaps()),
              status: <Pill tone="good">Reliable improvement −9</Pill>,
            },
            { ...measureOf("gad7", gad), status: <Pill tone="good">Reliable improvement −9</Pill> },
            {
              ...measureOf("who5", who),
              title: (
                <>
                  <b className="font-semibold text-ink">WHO-5</b> well-being, last 2 weeks
                </>
              ),
            },
          ]}
          marks={careMarks(langOf())}
        />
      </Case>
      <Case name="One of them not answered yet">
        <Trajectories
          {...frame()}
          label="PHQ-9 and GAD-7 over time"
          measures={[measureOf("phq9", twelve.slice(0, 2)), measureOf("gad7", [])]}
        />
      </Case>
    </main>
  );
}

/** The client's version: words, no figures. */
export function ChartClientPage() {
  const spanish = langOf() === "es";
  const bands = phq9Bands(langOf());
  const measure: TrajectoryMeasure = {
    id: "mood",
    name: spanish ? "Ánimo bajo" : "Low mood",
    points: twelve,
    range: [0, 27],
    bands,
    readOut: (point) =>
      `${formatDate(point.at)}: ${bands.findLast(({ from }) => point.value >= from)?.label ?? ""}`,
  };
  const { labels } = frame();
  return (
    <main className="mx-auto grid max-w-xl gap-5 p-4">
      <Card>
        <Trajectories
          {...frame()}
          title={<b className="font-semibold text-ink">{measure.name}</b>}
          label={measure.name}
          plain={
            spanish ? { top: "más pesado", bottom: "más ligero" } : { top: "heavier", bottom: "lighter" }
          }
          summary={
            spanish
              ? "Desde que empezó, el ánimo bajo se ha aliviado más de lo que suele variar de una vez a otra."
              : "Since you began, low mood has eased by more than it usually varies from one time to the next."
          }
          measures={[measure]}
          marks={[
            { id: "p", at: start + 42 * DAY_MS, label: spanish ? "nuevo plan" : "new plan", kind: "plan" },
          ]}
        />
      </Card>
      <Card>
        <Trajectories
          {...frame()}
          title={<b className="font-semibold text-ink">{measure.name}</b>}
          label={measure.name}
          labels={{
            ...labels,
            empty: spanish
              ? "Su terapeuta prefiere hablar de este resultado con usted."
              : "Your clinician would rather talk this result through with you.",
          }}
          measures={[{ ...measure, points: [] }]}
        />
      </Card>
    </main>
  );
}

/** Item strips from one item on one day to twenty-one on forty. */
export function ChartItemsPage() {
  const strip = (items: number, times: number) => (
    <ItemStrip
      caption={`Answers to ${items} items over time, worst changes first`}
      occasions={Array.from({ length: times }, (_, index) => ({
        id: String(index),
        label: formatDate(start + index * 7 * DAY_MS),
        long: formatLongDate(start + index * 7 * DAY_MS),
      }))}
      items={stripItems(items, times)}
      labels={{
        item: "Item",
        change: "Change",
        unanswered: "not answered",
        showText: "Show the answer in words",
      }}
      formatChange={formatSigned}
      scaleKey={["not at all", "several days", "more than half the days", "nearly every day"].map(
        (words, value) => ({
          value,
          words,
        }),
      )}
    />
  );
  return (
    <main className="mx-auto grid max-w-5xl gap-5 p-4">
      <Case name="Nine items, eight times">{strip(9, 8)}</Case>
      <Case name="One item, once">{strip(1, 1)}</Case>
      <Case name="Twenty-one items, forty times">{strip(21, 40)}</Case>
    </main>
  );
}
