import { newId } from "@goldthread/app-core/api/new-id";
import { PatternField } from "@goldthread/app-core/exercise/pattern-field";
import type { Breathing, BreathSeconds } from "@goldthread/domain/exercise/script";
import { scriptLimits } from "@goldthread/domain/exercise/script-limits";
import { calmBreath, noWords } from "@goldthread/domain/exercise/write-steps";
import { Button } from "@goldthread/ui/button";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { useTranslations } from "use-intl";
import type { ScriptFieldsProps } from "./editing.ts";
import { fieldIdOf } from "./field-id.ts";
import { NumberField } from "./number-field.tsx";
import { PlacedSection } from "./placed-section.tsx";
import { Problems } from "./problems.tsx";
import { UsualRadio } from "./usual-radio.tsx";
import { WordsField } from "./words-field.tsx";

const kinds = ["none", "fixed", "rate", "oneOf", "custom"] as const;
const patterns_max = 6;

/** The rhythm of breath that the exercise's breathing steps keep to. */
export function BreathingFields({ script: { breathing }, onChange }: ScriptFieldsProps) {
  const t = useTranslations("ownExercise.breathing");
  const set = (next: Breathing | null) => onChange({ breathing: next });
  return (
    <PlacedSection path="breathing" title={t("title")} description={t("about")}>
      <RadioCards
        legend={t("kind")}
        columns={2}
        options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={breathing?.kind ?? "none"}
        onChange={(kind) => set(startBreathing(kind, breathing))}
      />
      {breathing === null ? null : <Chosen breathing={breathing} set={set} />}
    </PlacedSection>
  );
}

/** A kind of breathing begins with the rhythm that was there before. */
function startBreathing(kind: (typeof kinds)[number], before: Breathing | null): Breathing | null {
  const seconds = secondsOf(before);
  switch (kind) {
    case "none":
      return null;
    case "fixed":
      return { kind, seconds };
    case "custom":
      return { kind, default: seconds };
    case "rate":
      return { kind, min: 4, max: 7, step: 0.5, default: 6 };
    case "oneOf": {
      const [first, second] = [newId(), newId()];
      return {
        kind,
        default: first,
        patterns: [
          { id: first, label: noWords, seconds },
          { id: second, label: noWords, seconds: calmBreath },
        ],
      };
    }
  }
}

function secondsOf(breathing: Breathing | null): BreathSeconds {
  switch (breathing?.kind) {
    case "fixed":
      return breathing.seconds;
    case "custom":
      return breathing.default;
    case "oneOf":
      return breathing.patterns[0]?.seconds ?? calmBreath;
    case "rate":
    case undefined:
      return calmBreath;
  }
}

function Chosen({ breathing, set }: { breathing: Breathing; set: (breathing: Breathing) => void }) {
  const t = useTranslations("ownExercise.breathing");
  switch (breathing.kind) {
    case "fixed":
      return (
        <PatternField value={breathing.seconds} onChange={(seconds) => set({ ...breathing, seconds })} />
      );
    case "custom":
      return (
        <>
          <p className="text-s text-ink-2">{t("customAbout")}</p>
          <PatternField
            value={breathing.default}
            onChange={(seconds) => set({ ...breathing, default: seconds })}
          />
        </>
      );
    case "rate":
      return (
        <div className="flex flex-wrap gap-4">
          {(["min", "default", "max"] as const).map((which) => (
            <NumberField
              key={which}
              className="w-48"
              label={t(`rate.${which}`)}
              value={breathing[which]}
              min={2.5}
              max={12}
              step={0.5}
              onChange={(value) => set({ ...breathing, [which]: value })}
            />
          ))}
        </div>
      );
    case "oneOf":
      return <Patterns breathing={breathing} set={set} />;
  }
}

function Patterns({
  breathing,
  set,
}: {
  breathing: Extract<Breathing, { kind: "oneOf" }>;
  set: (breathing: Breathing) => void;
}) {
  const t = useTranslations("ownExercise.breathing");
  const { patterns } = breathing;
  type Pattern = (typeof patterns)[number];
  const change = (id: string, part: Partial<Pattern>) =>
    set({ ...breathing, patterns: patterns.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  return (
    <div className="flex flex-col gap-4">
      {patterns.map(({ id, label, seconds }, place) => (
        <div
          key={id}
          role="group"
          aria-label={t("patternNumber", { number: place + 1 })}
          id={fieldIdOf(id)}
          tabIndex={-1}
          className="rounded-2 border border-line p-4"
        >
          <Problems at={id} />
          <WordsField
            label={t("patternName")}
            value={label}
            max={scriptLimits.label_characters_max}
            onChange={(next) => change(id, { label: next })}
          />
          <div className="mt-3">
            <PatternField value={seconds} onChange={(next) => change(id, { seconds: next })} />
          </div>
          <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
            <UsualRadio
              group="pattern"
              label={t("usual")}
              checked={breathing.default === id}
              onChoose={() => set({ ...breathing, default: id })}
            />
            {patterns.length <= 2 ? null : (
              <Button
                size="s"
                variant="quiet"
                onClick={() => {
                  const left = patterns.filter((one) => one.id !== id);
                  set({
                    ...breathing,
                    patterns: left,
                    default: breathing.default === id ? (left[0]?.id ?? "") : breathing.default,
                  });
                }}
              >
                {t("removePattern")}
              </Button>
            )}
          </div>
        </div>
      ))}
      {patterns.length >= patterns_max ? null : (
        <div>
          <Button
            size="s"
            variant="secondary"
            onClick={() =>
              set({
                ...breathing,
                patterns: [...patterns, { id: newId(), label: noWords, seconds: calmBreath }],
              })
            }
          >
            {t("addPattern")}
          </Button>
        </div>
      )}
    </div>
  );
}
