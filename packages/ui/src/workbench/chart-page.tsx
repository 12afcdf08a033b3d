import { Breadcrumbs } from "../breadcrumbs.tsx";
import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { WithAside } from "../app-shell.tsx";
import { Facts } from "../facts.tsx";
import { FromTo } from "../from-to.tsx";
import { Kbd } from "../kbd.tsx";
import { PageHeader } from "../page-title.tsx";
import { Section } from "../section.tsx";
import { TabLinks } from "../tab-links.tsx";
import { Voice } from "../voice.tsx";
import { Phq9 } from "./phq9.tsx";
import { DAY_MS, start, twelve } from "./chart-cases.ts";

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
