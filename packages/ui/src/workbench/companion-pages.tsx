import { useState } from "react";
import { Button, buttonClass } from "../button.tsx";
import { cardClass } from "../card.tsx";
import { ChoiceTiles } from "../choice-tiles.tsx";
import { CompanionShell } from "../companion-shell.tsx";
import {
  BrightIcon,
  EyeIcon,
  GoalIcon,
  HeavyIcon,
  JournalIcon,
  MixedIcon,
  OnEdgeIcon,
  PersonIcon,
  SettledIcon,
  TodayIcon,
  WaveIcon,
} from "../icons.tsx";
import { LeadCard } from "../lead-card.tsx";
import { Logo } from "../logo.tsx";
import { Notice } from "../notice.tsx";
import { PageHeader } from "../page-title.tsx";
import { ProgressSegments } from "../progress-segments.tsx";
import { RadioCards } from "../radio-cards.tsx";
import { Section } from "../section.tsx";
import { SevenDots } from "../seven-dots.tsx";
import { Voice } from "../voice.tsx";

const help = (
  <a href="#help" className={buttonClass({ variant: "help" })}>
    Help now
  </a>
);

export function CompanionPage() {
  const [feeling, setFeeling] = useState<string | null>(null);
  return (
    <CompanionShell
      skipLabel="Skip to the page"
      navLabel="Main"
      start={<Logo size={28} label="Goldthread" />}
      help={help}
      nav={[
        { id: "today", href: "#companion", label: "Today", icon: <TodayIcon size={24} />, current: true },
        {
          id: "goals",
          href: "#goals",
          label: "Goals",
          icon: <GoalIcon size={24} />,
          count: 1,
          countLabel: "1 waiting for you",
        },
        { id: "practise", href: "#practise", label: "Practise", icon: <WaveIcon size={24} /> },
        { id: "journal", href: "#journal", label: "Journal", icon: <JournalIcon size={24} /> },
        { id: "me", href: "#me", label: "Me", icon: <PersonIcon size={24} /> },
      ]}
    >
      <PageHeader title="Good evening, Saffron" meta="Session with Inés on Monday at 15:00" />
      <LeadCard
        className="mt-5"
        eyebrow="One small thing · 5 minutes"
        title="Resonant breathing before bed"
        action={<Button variant="inverse">Begin</Button>}
      />
      <ChoiceTiles
        className="mt-6"
        legend="How is it right now?"
        value={feeling}
        onChange={setFeeling}
        options={[
          { value: "settled", label: "Settled", icon: <SettledIcon size={28} /> },
          { value: "bright", label: "Bright", icon: <BrightIcon size={28} /> },
          { value: "heavy", label: "Heavy", icon: <HeavyIcon size={28} /> },
          { value: "edge", label: "On edge", icon: <OnEdgeIcon size={28} /> },
          { value: "mixed", label: "Mixed", icon: <MixedIcon size={28} /> },
        ]}
      />
      <Section
        className="mt-6"
        title="What we agreed"
        actions={
          <a href="#goals" className="text-brand no-underline">
            All goals
          </a>
        }
      >
        <div className="grid grid-cols-2 gap-2.5">
          <a href="#goal" className={cardClass({ padding: "s", pressable: true })}>
            <Voice size="s">Paint again on Sundays</Voice>
            <SevenDots
              className="mt-2"
              days={[true, true, false, true, false, true, false]}
              label="4 of the last 7 days"
            />
          </a>
          <a href="#goal" className={cardClass({ tone: "gold", padding: "s" })}>
            <Voice size="s">Sleep without going over the day</Voice>
            <p className="mt-1 text-m font-semibold text-gold-ink">Inés suggests a change · read</p>
          </a>
        </div>
      </Section>
      <Notice className="mt-4" icon={<EyeIcon />}>
        Inés read your thought record this morning.
      </Notice>
    </CompanionShell>
  );
}

export function MeasurePage() {
  const [answer, setAnswer] = useState<string | null>("1");
  return (
    <CompanionShell
      skipLabel="Skip to the page"
      navLabel="Main"
      start="PHQ-9 · 4 of 9"
      help={help}
      footer={
        <>
          <p className="mb-3 text-center text-m text-ink-3">
            Saved on this phone · Inés reads this before Monday
          </p>
          <div className="flex items-center justify-between">
            <Button variant="quiet" className="-ml-4">
              Back
            </Button>
            <Button size="l">Next</Button>
          </div>
        </>
      }
    >
      <ProgressSegments done={4} total={9} label="4 of 9" className="mb-7" />
      <p className="mb-2 text-[1.0625rem] text-ink-2">
        Over the last 2 weeks, how often have you been bothered by any of the following problems?
      </p>
      <RadioCards
        legend="Feeling tired or having little energy"
        legendStyle="voice"
        options={[
          { value: "0", label: "Not at all" },
          { value: "1", label: "Several days" },
          { value: "2", label: "More than half the days" },
          { value: "3", label: "Nearly every day" },
        ]}
        value={answer}
        onChange={setAnswer}
      />
    </CompanionShell>
  );
}
