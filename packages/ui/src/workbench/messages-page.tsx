import { Button } from "../button.tsx";
import { EmptyState } from "../empty-state.tsx";
import { ErrorState } from "../error-state.tsx";
import { Facts } from "../facts.tsx";
import { FromTo } from "../from-to.tsx";
import { EyeIcon, WarningIcon } from "../icons.tsx";
import { Logo } from "../logo.tsx";
import { Notice } from "../notice.tsx";
import { OfflineBanner } from "../offline-banner.tsx";
import { Badge, Pill, type Tone } from "../pill.tsx";
import { ProgressSegments } from "../progress-segments.tsx";
import { Section } from "../section.tsx";
import { SevenDots } from "../seven-dots.tsx";
import { Loading } from "../skeleton.tsx";
import { Time } from "../time.tsx";
import { createToasts, ToastRegion } from "../toast.tsx";
import { Voice } from "../voice.tsx";

const toasts = createToasts();
const twoHoursAgo = new Date(Date.now() - 9e6);
const tones: Tone[] = ["risk", "warn", "good", "info", "neutral", "gold"];

export function MessagesPage() {
  return (
    <>
      <OfflineBanner offline>You are offline. What you write is kept on this device.</OfflineBanner>
      <main className="mx-auto grid max-w-6xl gap-5 p-4 md:grid-cols-2 md:p-6">
        <Section title="Pills" card>
          <div className="flex flex-wrap items-center gap-2">
            {tones.map((tone) => (
              <Pill key={tone} tone={tone}>
                {tone}
              </Pill>
            ))}
            <Badge count={3} label="3 unread" tone="gold" />
            <Logo size={40} label="Goldthread" />
          </div>
        </Section>
        <Section title="Since 9 November" card>
          <Facts
            items={[
              { id: "a", term: "PHQ-9", value: <FromTo from={12} to={10} label="from 12 to 10" /> },
              { id: "b", term: "Practice", value: "6 times, calmer by 2.1" },
              {
                id: "c",
                term: "Last contact",
                value: <Time value={twoHoursAgo} locale="en" />,
              },
            ]}
          />
        </Section>
        <Section title="Notices" card>
          <div className="flex flex-col gap-2">
            <Notice icon={<EyeIcon />}>Inés read your thought record this morning.</Notice>
            <Notice
              tone="risk"
              icon={<WarningIcon />}
              title="Item 9 answered “Several days” at 09:12"
              actions={<Button variant="danger">Acknowledge</Button>}
            >
              Not yet acknowledged.
            </Notice>
            <Notice tone="gold">Inés suggests a change.</Notice>
            <Notice tone="warn">The plan passed its review date.</Notice>
          </div>
        </Section>
        <Section title="Progress" card>
          <div className="flex flex-col gap-4">
            <SevenDots days={[true, true, false, true, false, true, false]} label="4 of the last 7 days" />
            <ProgressSegments done={4} total={9} label="4 of 9" />
            <Voice>“Sleep without going over the day for an hour.”</Voice>
            <Loading label="Loading" />
          </div>
        </Section>
        <EmptyState title="No goals yet" action={<Button>Propose a goal</Button>}>
          A goal is agreed between you and the client, in words of their own.
        </EmptyState>
        <ErrorState
          title="The chart could not be loaded"
          retryLabel="Try again"
          onRetry={() => undefined}
          reference="Request 7f3a-22c1"
        >
          The clinic’s server did not answer. Nothing you wrote is lost.
        </ErrorState>
        <Button
          variant="secondary"
          onClick={() =>
            toasts.show({
              title: "Alert acknowledged",
              description: "Marlow Tansy, 09:31",
              tone: "good",
              action: { label: "Undo", onAction: () => undefined },
            })
          }
        >
          Show a toast
        </Button>
      </main>
      <ToastRegion toasts={toasts} label="Messages" closeLabel="Close" />
    </>
  );
}
