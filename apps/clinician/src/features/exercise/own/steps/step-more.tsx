import { type Cue, type SayStep, type Step, strikes, vibrations } from "@goldthread/domain/exercise/script";
import { scriptLimits } from "@goldthread/domain/exercise/script-limits";
import { noWords, rewordSay } from "@goldthread/domain/exercise/write-steps";
import { Checkbox } from "@goldthread/ui/checkbox";
import { Disclosure } from "@goldthread/ui/disclosure";
import { NativeSelect } from "@goldthread/ui/native-select";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { CheckList } from "../check-list.tsx";
import { useEditing } from "../editing.ts";
import { GrowingList } from "../growing-list.tsx";
import { OptionalWordsField, WordsField } from "../words-field.tsx";

interface MoreProps<One extends Step = Step> {
  step: One;
  onChange: (step: One) => void;
}

/** What most steps do without: sounds, other words for open eyes or later rounds, and in which lengths the step is there. */
export function StepMore({ step, onChange, inLoop }: MoreProps & { inLoop: boolean }) {
  const t = useTranslations("ownExercise.more");
  const { areas, lengths, isWrong } = useEditing();
  const [opened, setOpened] = useState(false);
  // What is to be mended may be in here.
  const shown = opened || isWrong(step.id);
  const parted = areas.length > 0 || lengths.options.length > 1;
  if (!isTimed(step) && !parted) return null;
  return (
    <Disclosure summary={t("title")} open={shown} onToggle={setOpened}>
      {shown ? <Fields step={step} onChange={onChange} inLoop={inLoop} /> : null}
    </Disclosure>
  );
}

function Fields({ step, onChange, inLoop }: MoreProps & { inLoop: boolean }) {
  const t = useTranslations("ownExercise.more");
  const { areas } = useEditing();
  return (
    <div className="flex flex-col gap-4">
      {step.kind === "say" || step.kind === "silence" ? (
        <OptionalWordsField
          label={t("word")}
          hint={t("wordAbout")}
          value={step.word}
          max={scriptLimits.word_characters_max}
          onChange={(word) => onChange({ ...step, word })}
        />
      ) : null}
      {step.kind === "say" ? (
        <>
          <OptionalWordsField
            label={t("eyesOpen")}
            hint={t("eyesOpenAbout")}
            rows={2}
            value={step.eyesOpen}
            max={scriptLimits.caption_characters_max}
            onChange={(eyesOpen) => onChange(rewordSay(step, { eyesOpen }))}
          />
          {inLoop || step.later !== undefined ? <LaterRounds step={step} onChange={onChange} /> : null}
          <Checkbox
            label={t("extra")}
            description={t("extraAbout")}
            checked={step.extra === true}
            onChange={({ currentTarget }) => {
              const { extra: _before, ...rest } = step;
              onChange(currentTarget.checked ? { ...rest, extra: true } : rest);
            }}
          />
        </>
      ) : null}
      {isTimed(step) ? (
        <CueFields cues={step.cues ?? []} onChange={(cues) => onChange({ ...step, cues })} />
      ) : null}
      <LengthFields step={step} onChange={onChange} />
      {areas.length === 0 ? null : <Areas step={step} onChange={onChange} />}
    </div>
  );
}

function LaterRounds({ step, onChange }: MoreProps<SayStep>) {
  const t = useTranslations("ownExercise.more");
  return (
    <GrowingList
      legend={t("later")}
      about={t("laterAbout")}
      items={(step.later ?? []).map((text) => ({ text }))}
      onChange={(rounds) =>
        onChange(rewordSay(step, { later: rounds.length === 0 ? undefined : rounds.map(({ text }) => text) }))
      }
      blank={() => ({ text: noWords })}
      most={scriptLimits.texts_per_step_max}
      addLabel={t("addRound")}
      nameOf={(number) => t("round", { number: number + 1 })}
    >
      {({ text }, set, number) => (
        <WordsField
          label={t("round", { number: number + 1 })}
          rows={2}
          value={text}
          max={scriptLimits.caption_characters_max}
          onChange={(next) => set({ text: next })}
        />
      )}
    </GrowingList>
  );
}

const isTimed = (step: Step): step is Extract<Step, { kind: "say" | "silence" | "breathe" }> =>
  step.kind === "say" || step.kind === "silence" || step.kind === "breathe";

const ends = ["start", "end"] as const;

/** A sound and a vibration at each end of the step. */
function CueFields({
  cues,
  onChange,
}: {
  cues: readonly Cue[];
  onChange: (cues: readonly Cue[] | undefined) => void;
}) {
  const t = useTranslations("ownExercise.more");
  const at = (end: (typeof ends)[number]) => cues.filter((cue) => (cue.at ?? "start") === end);
  const now = {
    start: {
      sound: at("start").find(({ sound }) => sound)?.sound,
      vibrate: at("start").find(({ vibrate }) => vibrate)?.vibrate,
    },
    end: {
      sound: at("end").find(({ sound }) => sound)?.sound,
      vibrate: at("end").find(({ vibrate }) => vibrate)?.vibrate,
    },
  };
  const set = (end: (typeof ends)[number], part: Partial<Cue>) => {
    const next = { ...now, [end]: { ...now[end], ...part } };
    const written = ends.flatMap((one): Cue[] => {
      const { sound, vibrate } = next[one];
      const place = one === "end" ? ({ at: "end" } as const) : {};
      return [
        ...(sound === undefined ? [] : [{ ...place, sound }]),
        ...(vibrate === undefined ? [] : [{ ...place, vibrate }]),
      ];
    });
    onChange(written.length === 0 ? undefined : written);
  };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {ends.map((end) => (
        <div key={end} className="flex flex-col gap-3">
          <NativeSelect
            label={t(`sound.${end}`)}
            placeholder={t("noSound")}
            value={now[end].sound ?? ""}
            onChange={({ currentTarget: { value } }) =>
              set(end, { sound: strikes.find((one) => one === value) })
            }
            options={strikes.map((value) => ({ value, label: t(`strike.${value}`) }))}
          />
          <NativeSelect
            label={t(`vibration.${end}`)}
            placeholder={t("noVibration")}
            value={now[end].vibrate ?? ""}
            onChange={({ currentTarget: { value } }) =>
              set(end, { vibrate: vibrations.find((one) => one === value) })
            }
            options={vibrations.map((value) => ({ value, label: t(`vibrate.${value}`) }))}
          />
        </div>
      ))}
    </div>
  );
}

/** Shorter lengths may leave a step out, and longer ones, too. */
function LengthFields({ step, onChange }: MoreProps) {
  const t = useTranslations("ownExercise.more");
  const format = useFormatter();
  const { lengths } = useEditing();
  if (lengths.options.length < 2 && step.from === undefined && step.upTo === undefined) return null;
  const known = [...lengths.options.map(({ minutes }) => minutes), step.from, step.upTo];
  const choices = [...new Set(known)].filter((one) => one !== undefined).toSorted((a, b) => a - b);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {(["from", "upTo"] as const).map((end) => (
        <NativeSelect
          key={end}
          label={t(end)}
          placeholder={t("anyLength")}
          value={String(step[end] ?? "")}
          onChange={({ currentTarget: { value } }) => {
            const { [end]: _before, ...rest } = step;
            onChange(value === "" ? rest : { ...rest, [end]: Number(value) });
          }}
          options={choices.map((minutes) => ({
            value: String(minutes),
            label: t("minutes", { minutes: format.number(minutes) }),
          }))}
        />
      ))}
    </div>
  );
}

function Areas({ step, onChange }: MoreProps) {
  const t = useTranslations("ownExercise.more");
  const { areas, languages } = useEditing();
  const language = languages[0] ?? "en";
  return (
    <CheckList
      legend={t("areas")}
      about={t("areasAbout")}
      options={areas.map(({ id, label }, place) => ({
        value: id,
        label: label[language].trim() === "" ? t("areaNumber", { number: place + 1 }) : label[language],
      }))}
      chosen={step.areas ?? []}
      onChange={(chosen) => {
        const { areas: _before, ...rest } = step;
        onChange(chosen.length === 0 ? rest : { ...rest, areas: chosen });
      }}
    />
  );
}
