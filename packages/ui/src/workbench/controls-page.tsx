import { useState } from "react";
import { Button, IconButton, type ButtonVariant } from "../button.tsx";
import { Card } from "../card.tsx";
import { Checkbox } from "../checkbox.tsx";
import { ChoiceTiles } from "../choice-tiles.tsx";
import { ConfirmDialog } from "../confirm-dialog.tsx";
import { Dialog } from "../dialog.tsx";
import { ErrorSummary } from "../error-summary.tsx";
import {
  ArrowRightIcon,
  BrightIcon,
  HeavyIcon,
  MixedIcon,
  MoreIcon,
  OnEdgeIcon,
  SettledIcon,
} from "../icons.tsx";
import { Menu } from "../menu.tsx";
import { NativeSelect } from "../native-select.tsx";
import { NumberScale } from "../number-scale.tsx";
import { RadioCards } from "../radio-cards.tsx";
import { Section } from "../section.tsx";
import { Select } from "../select.tsx";
import { Switch } from "../switch.tsx";
import { Tabs } from "../tabs.tsx";
import { TextArea } from "../text-area.tsx";
import { TextField } from "../text-field.tsx";
import { Tooltip } from "../tooltip.tsx";

const variants: ButtonVariant[] = ["primary", "secondary", "quiet", "danger", "help"];
const measures = [
  { value: "phq9", label: "PHQ-9", description: "Depression, last two weeks" },
  { value: "gad7", label: "GAD-7", description: "Anxiety, last two weeks" },
];

export function ControlsPage() {
  return (
    <main className="mx-auto grid max-w-6xl gap-5 p-4 md:grid-cols-2 md:p-6">
      <Buttons />
      <Fields />
      <Choices />
      <Overlays />
    </main>
  );
}

function Buttons() {
  return (
    <Section title="Buttons" card>
      <div className="flex flex-wrap items-start gap-2">
        {variants.map((variant) => (
          <Button key={variant} variant={variant}>
            {variant}
          </Button>
        ))}
        <Button pending pendingLabel="Saving">
          Save
        </Button>
        <Button disabled variant="secondary">
          Disabled
        </Button>
        <Button disabledReason="Two items are unanswered.">Sign note</Button>
        <IconButton label="More">
          <MoreIcon />
        </IconButton>
        <Button size="s">Small</Button>
        <Button size="l">Large</Button>
      </div>
    </Section>
  );
}

function Fields() {
  const [measure, setMeasure] = useState<string | null>(null);
  return (
    <Section title="Fields" card>
      <div className="flex flex-col gap-4">
        <ErrorSummary
          title="Two things are missing"
          problems={[
            { fieldId: "email", message: "Write the whole e-mail address" },
            { fieldId: "mood", message: "Choose one answer" },
          ]}
        />
        <TextField label="Name" aside="as on letters" defaultValue="Saffron Idlewood" />
        <TextField
          id="email"
          type="email"
          label="E-mail"
          description="For the invitation only."
          error="Write the whole e-mail address, such as name@example.org."
          defaultValue="saffron@"
        />
        <TextField type="date" label="Review on" defaultValue="2026-12-04" />
        <TextArea
          label="In their own words"
          voice
          defaultValue="I want to paint again on Sundays and not feel I have to earn it."
          count="64 of 2,000"
        />
        <NativeSelect
          label="Every"
          options={[
            { value: "1", label: "week" },
            { value: "2", label: "two weeks" },
          ]}
          placeholder="Choose one"
        />
        <Select
          label="Measure"
          options={measures}
          value={measure}
          onChange={setMeasure}
          placeholder="Choose a measure"
        />
        <TextField label="Read only" readOnly value="Fixed by the clinic" />
      </div>
    </Section>
  );
}

function Choices() {
  const [answer, setAnswer] = useState<"0" | "1" | "2" | "3" | null>("1");
  const [rating, setRating] = useState<number | null>(6);
  const [feeling, setFeeling] = useState<string | null>("bright");
  return (
    <Section title="Choices" card>
      <div className="flex flex-col gap-5">
        <RadioCards
          id="mood"
          legend="Feeling tired or having little energy"
          options={[
            { value: "0", label: "Not at all" },
            { value: "1", label: "Several days" },
            { value: "2", label: "More than half the days", description: "With a description" },
            { value: "3", label: "Nearly every day", disabled: true },
          ]}
          value={answer}
          onChange={setAnswer}
          error="Choose one answer"
        />
        <NumberScale
          legend="How close are you to this goal?"
          lowLabel="not at all"
          highLabel="fully there"
          value={rating}
          onChange={setRating}
        />
        <ChoiceTiles
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
        <Checkbox
          label="Share this entry with Inés"
          description="You can take it back at any time."
          defaultChecked
        />
        <Checkbox label="I have read the plan" error="Tick this to sign" />
        <Switch label="Reminders" description="At most one a day, without any health words." defaultChecked />
        <Switch label="Sounds" />
      </div>
    </Section>
  );
}

function Overlays() {
  const [open, setOpen] = useState<"dialog" | "confirm" | null>(null);
  const [measure, setMeasure] = useState<string | null>("phq9");
  const [tab, setTab] = useState("subjective");
  return (
    <Section title="Overlays" card>
      <div className="flex flex-wrap items-start gap-2">
        <Button variant="secondary" onClick={() => setOpen("dialog")}>
          Assign a measure
        </Button>
        <Button variant="secondary" onClick={() => setOpen("confirm")}>
          Withdraw
        </Button>
        <Menu
          trigger="Actions"
          items={[
            { id: "assign", label: "Assign a measure", shortcut: "M" },
            { id: "export", label: "Export", description: "All of the record" },
            { id: "line", separator: true },
            { id: "end", label: "End care", danger: true },
          ]}
        />
        <Tooltip text="Moves to the next row">
          <button type="button" className="rounded-1 border border-line px-2">
            J
          </button>
        </Tooltip>
      </div>
      <div className="mt-5">
        <Tabs
          label="Note"
          selected={tab}
          onSelect={setTab}
          items={[
            { id: "subjective", label: "Subjective", content: "What was said." },
            { id: "objective", label: "Objective", content: "What was seen." },
          ]}
        />
      </div>
      <Card tone="gap" padding="s" className="mt-5">
        <p className="font-semibold">Nothing is planned for this goal</p>
        <p className="text-s">
          Plan an intervention or prescribe an exercise <ArrowRightIcon size={14} className="inline" />
        </p>
      </Card>
      <Dialog
        open={open === "dialog"}
        onClose={() => setOpen(null)}
        title="Assign a measure"
        description="Saffron sees it in the companion at once."
        closeLabel="Close"
        actions={
          <>
            <Button variant="secondary" onClick={() => setOpen(null)}>
              Cancel
            </Button>
            <Button onClick={() => setOpen(null)}>Assign</Button>
          </>
        }
      >
        <Select
          label="Measure"
          options={measures}
          value={measure}
          onChange={setMeasure}
          placeholder="Choose a measure"
        />
        <TextField label="First due" type="date" />
      </Dialog>
      <ConfirmDialog
        open={open === "confirm"}
        title="Withdraw this measure?"
        description="The answers given so far stay in the record."
        confirmLabel="Withdraw"
        cancelLabel="Keep it"
        danger
        onConfirm={() => setOpen(null)}
        onCancel={() => setOpen(null)}
      />
    </Section>
  );
}
