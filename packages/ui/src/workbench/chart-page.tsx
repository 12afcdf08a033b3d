import { Breadcrumbs } from "../breadcrumbs.tsx";
import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { TrajectoryChart } from "../chart/trajectory-chart.tsx";
import type { SeverityBand, TrajectoryPoint } from "../chart/trajectory-layout.ts";
import { WithAside } from "../app-shell.tsx";
import { Facts } from "../facts.tsx";
import { FromTo } from "../from-to.tsx";
import { Kbd } from "../kbd.tsx";
import { PageHeader } from "../page-title.tsx";
import { Pill } from "../pill.tsx";
import { Section } from "../section.tsx";
import { TabLinks } from "../tab-links.tsx";
import { Voice } from "../voice.tsx";

const DAY_MS = 86_400_000;
const start = Date.UTC(2026, 7, 31, 9);
const bands: SeverityBand[] = [
  { from: 0, label: "minimal", level: 0 },
  { from: 5, label: "mild", level: 1 },
  { from: 10, label: "moderate", level: 2 },
  { from: 15, label: "moderately severe", level: 3 },
  { from: 20, label: "severe", level: 4 },
];
const series = (days: readonly number[], scores: readonly number[]): TrajectoryPoint[] =>
  days.map((day, index) => ({ id: String(index), at: start + day * DAY_MS, value: scores[index] ?? 0 }));
const twelve = series([0, 14, 28, 42, 49, 56, 63, 70, 84], [19, 17, 18, 15, 13, 12, 11, 12, 10]);
const formatDate = (at: number) =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" }).format(at);

function Phq9({
  points,
  marks,
}: {
  points: TrajectoryPoint[];
  marks?: { id: string; at: number; label: string }[];
}) {
  const first = points[0]?.value ?? 0;
  return (
    <TrajectoryChart
      title={
        <>
          <b className="font-semibold text-ink">PHQ-9</b> depression, last 2 weeks
        </>
      }
      label="PHQ-9 total score over time"
      points={points}
      range={[0, 27]}
      bands={bands}
      marks={marks}
      caseness={{ value: 10, label: "Dashed line: caseness, 10." }}
      formatDate={formatDate}
      {...(points.length > 0
        ? {
            baseline: {
              value: first,
              reliable: 6,
              label: `Gold corridor: changes within ±6 of baseline ${first} may be measurement noise (reliable change, NHS Talking Therapies).`,
            },
          }
        : {})}
      readOut={(point, index) =>
        `${formatDate(point.at)}: ${point.value}${index > 0 ? `, ${point.value - first} since baseline` : ", baseline"}`
      }
      labels={{
        showTable: "Table",
        showChart: "Chart",
        date: "Date",
        score: "Score",
        band: "Band",
        empty: "No PHQ-9 answered yet. Assign one to see it here.",
      }}
      status={points.length > 1 ? <Pill tone="good">Reliable improvement −9</Pill> : undefined}
    />
  );
}

export function ChartPage() {
  return (
    <main className="mx-auto max-w-[78.5rem] p-4 md:p-6">
      <div className="border-b border-line pb-3.5">
        <PageHeader
          eyebrow={
            <Breadcrumbs
              label="Way here"
              items={[
                { id: "c", label: "Caseload", href: "#caseload" },
                { id: "s", label: "Saffron Idlewood" },
              ]}
            />
          }
          title="Saffron Idlewood"
          meta="29 · she/her · with Inés Quill since 31 August · session 9 on Monday 15:00"
          actions={
            <>
              <Button variant="secondary">Since last session</Button>
              <Button variant="secondary">
                Assign <Kbd>M</Kbd>
              </Button>
              <Button>Start session</Button>
            </>
          }
        />
      </div>
      <TabLinks
        className="mt-2 mb-4 border-b-0"
        label="Sections"
        items={[
          "Thread",
          "Assessment",
          "Plan v2",
          "Sessions & notes",
          "Practice",
          "Crisis plan",
          "Record",
        ].map((label, index) => ({ id: label, href: `#${label}`, label, current: index === 0 }))}
      />
      <WithAside
        aside={
          <>
            <Section title="Since 9 November" card>
              <Facts
                items={[
                  { id: "1", term: "PHQ-9", value: <FromTo from={12} to={10} label="from 12 to 10" /> },
                  { id: "2", term: "Practice", value: "6 times, calmer by 2.1" },
                  { id: "3", term: "Check-ins", value: "9, two low days" },
                  {
                    id: "4",
                    term: "Goal “paint again”",
                    value: <FromTo from={6} to={7} label="from 6 to 7" />,
                  },
                ]}
              />
            </Section>
            <Section title="Waiting for you" card>
              <Facts
                items={[
                  { id: "1", term: "Sign note, session 8", value: "due tomorrow" },
                  { id: "2", term: "Plan review", value: "in 12 days" },
                ]}
              />
            </Section>
            <Section title="Care team" card>
              <Facts
                quiet
                items={[
                  { id: "1", term: "Inés Quill", value: "clinician" },
                  { id: "2", term: "Rowan Ashgrove", value: "supervisor" },
                ]}
              />
            </Section>
          </>
        }
      >
        <Card>
          <Phq9 points={twelve} marks={[{ id: "p", at: start + 42 * DAY_MS, label: "plan v2 signed" }]} />
        </Card>
        <Section title="The thread" card>
          <div className="grid gap-3 md:grid-cols-4">
            <Card padding="s">
              <p className="font-semibold">Low mood</p>
              <p className="text-s text-ink-3">PHQ-9 19 · intake 3 Sep</p>
            </Card>
            <Card padding="s">
              <Voice>“I want to paint again on Sundays and not feel I have to earn it.”</Voice>
              <p className="mt-1 text-xs text-ink-3">
                Clinician: re-engage with valued activity, ≥ 2 planned activities a week
              </p>
            </Card>
            <Card padding="s">
              <p className="font-semibold">Behavioural activation</p>
              <p className="text-s">sessions 3–8 · activity plan, 11 of 14 done</p>
            </Card>
            <Card padding="s" tone="gap">
              <p className="font-semibold">Nothing is planned for this goal</p>
              <p className="text-s">Plan an intervention or prescribe an exercise</p>
            </Card>
          </div>
        </Section>
      </WithAside>
    </main>
  );
}

const many = Array.from({ length: 200 }, (_, index) => index * 3);

export function ChartStatesPage() {
  const states: [string, TrajectoryPoint[]][] = [
    ["None", []],
    ["One", series([0], [12])],
    ["Two", series([0, 14], [12, 21])],
    ["Same day", series([0, 14, 14.01, 14.02, 28], [12, 21, 21, 16, 26])],
    [
      "Two hundred",
      series(
        many,
        many.map((day) => Math.round(14 + 8 * Math.sin(day / 40) + 3 * Math.sin(day))),
      ),
    ],
    ["Marks", twelve],
  ];
  return (
    <main className="mx-auto grid max-w-6xl gap-5 p-4 md:grid-cols-2">
      {states.map(([name, points]) => (
        <Card key={name} as="section">
          <p className="mb-2 text-xs text-ink-3">{name}</p>
          <Phq9
            points={points}
            marks={
              name === "Marks"
                ? [0, 2, 40, 80].map((day) => ({
                    id: String(day),
                    at: start + day * DAY_MS,
                    label: `plan of day ${day} signed`,
                  }))
                : []
            }
          />
        </Card>
      ))}
    </main>
  );
}
