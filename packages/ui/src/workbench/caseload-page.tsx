import { Button, buttonClass } from "../button.tsx";
import { Sparkline } from "../chart/sparkline.tsx";
import {
  Cell,
  DataTable,
  GroupRow,
  HeadCell,
  Row,
  RowActions,
  RowHead,
  TableBody,
  TableHead,
} from "../data-table.tsx";
import { Kbd, KeyLegend } from "../kbd.tsx";
import { PageHeader } from "../page-title.tsx";
import { Pill, type Tone } from "../pill.tsx";
import { FilterLinks } from "../tab-links.tsx";
import { useHotkeys } from "../use-hotkeys.ts";
import { useRowCursor } from "../use-row-cursor.ts";
import { PortalFrame } from "./portal-frame.tsx";

interface Client {
  id: string;
  name: string;
  tone: Tone;
  pill: string;
  why: string;
  scores: number[];
  change: string;
  next: string;
}

const groups: { title: string; clients: Client[] }[] = [
  {
    title: "Act now",
    clients: [
      {
        id: "1",
        name: "Marlow Tansy",
        tone: "risk",
        pill: "Risk",
        why: "Item 9 answered “Several days”, 09:12 today · not yet acknowledged",
        scores: [14, 13, 15, 14, 16, 15, 17],
        change: "+3",
        next: "Tomorrow 10:00",
      },
      {
        id: "2",
        name: "Oriel Fennick",
        tone: "risk",
        pill: "Deteriorating",
        why: "PHQ-9 rose 8 since baseline; reliable change is 6",
        scores: [9, 11, 10, 13, 15, 16, 17],
        change: "+8",
        next: "Thu 14:30",
      },
    ],
  },
  {
    title: "Look this week",
    clients: [
      {
        id: "3",
        name: "Bram Sedgewick",
        tone: "warn",
        pill: "Off track",
        why: "Session 8, no reliable improvement yet (−2; needs −6)",
        scores: [18, 17, 18, 16, 17, 16, 16],
        change: "−2",
        next: "Wed 09:00",
      },
      {
        id: "4",
        name: "Linnea Crosswell",
        tone: "warn",
        pill: "Overdue",
        why: "GAD-7 nine days late · two reminders sent",
        scores: [12, 12, 11, 11, 12, 11],
        change: "−1",
        next: "—",
      },
    ],
  },
  {
    title: "On course",
    clients: [
      {
        id: "6",
        name: "Saffron Idlewood",
        tone: "good",
        pill: "Reliable improvement",
        why: "PHQ-9 −9 since baseline; below caseness for 3 weeks",
        scores: [19, 17, 15, 13, 11, 9, 10],
        change: "−9",
        next: "Mon 15:00",
      },
      {
        id: "7",
        name: "Caspian Holloway-Thistlethwaite",
        tone: "info",
        pill: "Unread",
        why: "Shared a thought record and 4 check-ins",
        scores: [13, 12, 12, 10, 9, 8],
        change: "−5",
        next: "Tue 16:30",
      },
      {
        id: "8",
        name: "Perpetua Vale",
        tone: "neutral",
        pill: "Nothing waiting",
        why: "Last contact 3 days ago",
        scores: [8, 7, 7, 6, 5, 4],
        change: "−4",
        next: "1 Dec 12:00",
      },
    ],
  },
];
const ids = groups.flatMap((group) => group.clients.map((client) => client.id));

export function CaseloadPage() {
  const cursor = useRowCursor(ids);
  useHotkeys({ j: cursor.next, k: cursor.previous });
  return (
    <PortalFrame>
      <PageHeader
        eyebrow="Monday 23 November"
        title="Who needs you today"
        actions={
          <>
            <Button variant="secondary">
              Search or do… <Kbd>⌘K</Kbd>
            </Button>
            <Button>Invite a client</Button>
          </>
        }
      />
      <div className="mt-3 mb-2.5 flex flex-wrap items-center justify-between gap-3">
        <FilterLinks
          label="Views"
          items={[
            { id: "all", href: "#caseload", label: "All", count: 34, current: true },
            { id: "needs", href: "#a", label: "Needs action", count: 7 },
            { id: "week", href: "#b", label: "Seeing this week", count: 12 },
            { id: "plan", href: "#c", label: "Plan review due", count: 3 },
          ]}
        />
        <p className="text-s text-ink-3">
          Ordered by what the rules found ·{" "}
          <a href="#how" className="underline underline-offset-2">
            how?
          </a>
        </p>
      </div>
      <DataTable caption="Caseload" columns={7}>
        <TableHead>
          <HeadCell>Client</HeadCell>
          <HeadCell>Why here</HeadCell>
          <HeadCell>PHQ-9 · 12 wk</HeadCell>
          <HeadCell align="end">Last</HeadCell>
          <HeadCell align="end">Change</HeadCell>
          <HeadCell>Next session</HeadCell>
          <HeadCell>
            <span className="sr-only">Actions</span>
          </HeadCell>
        </TableHead>
        {groups.map((group) => (
          <TableBody key={group.title}>
            <GroupRow>{group.title}</GroupRow>
            {group.clients.map((client) => (
              <ClientRow key={client.id} client={client} props={cursor.rowProps(client.id)} />
            ))}
          </TableBody>
        ))}
      </DataTable>
      <KeyLegend
        label="Keys"
        className="mt-3.5"
        items={[
          { keys: ["J", "K"], label: "move" },
          { keys: ["↵"], label: "open chart" },
          { keys: ["A"], label: "acknowledge" },
          { keys: ["Z"], label: "snooze with a reason" },
          { keys: ["?"], label: "all keys" },
        ]}
      />
    </PortalFrame>
  );
}

function ClientRow({
  client,
  props,
}: {
  client: Client;
  props: ReturnType<ReturnType<typeof useRowCursor<string>>["rowProps"]>;
}) {
  return (
    <Row {...props}>
      <RowHead>
        <a href={`#chart`} className="no-underline">
          {client.name}
        </a>
      </RowHead>
      <Cell className="w-2/5">
        <span className="flex items-start gap-2">
          <Pill tone={client.tone} className="shrink-0">
            {client.pill}
          </Pill>
          <span className="text-s text-ink-2">{client.why}</span>
        </span>
      </Cell>
      <Cell label="PHQ-9">
        <Sparkline
          points={client.scores.map((value, week) => ({ at: week * 604_800_000, value }))}
          range={[0, 27]}
          cutoff={10}
          label={`PHQ-9 from ${client.scores[0]} to ${client.scores.at(-1)}`}
        />
      </Cell>
      <Cell align="end" label="Last" className="font-semibold">
        {client.scores.at(-1)}
      </Cell>
      <Cell align="end" label="Change" className="text-ink-2">
        {client.change}
      </Cell>
      <Cell label="Next session" className="text-ink-2 whitespace-nowrap">
        {client.next}
      </Cell>
      <RowActions>
        <Button size="s">Acknowledge</Button>
        <a href="#chart" className={buttonClass({ variant: "secondary", size: "s" })}>
          Open
        </a>
      </RowActions>
    </Row>
  );
}
