import { newId } from "@goldthread/app-core/api/new-id";
import { eachStep } from "@goldthread/domain/exercise/each-step";
import type { AskStep, Prompt } from "@goldthread/domain/exercise/script";
import { scriptLimits } from "@goldthread/domain/exercise/script-limits";
import { blankPrompt, noWords, promptKinds } from "@goldthread/domain/exercise/write-steps";
import { Checkbox } from "@goldthread/ui/checkbox";
import { NativeSelect } from "@goldthread/ui/native-select";
import { useContext } from "react";
import { useTranslations } from "use-intl";
import { StepsContext, useEditing } from "../editing.ts";
import { GrowingList } from "../growing-list.tsx";
import { NumberField } from "../number-field.tsx";
import { WordsField } from "../words-field.tsx";

/** A question, and how it is answered. */
export function AskFields({ step, onChange }: { step: AskStep; onChange: (step: AskStep) => void }) {
  const t = useTranslations("ownExercise.ask");
  const { prompt } = step;
  const set = (next: Prompt) => onChange({ ...step, prompt: next });
  return (
    <>
      <WordsField
        label={t("question")}
        rows={2}
        value={prompt.text}
        max={scriptLimits.question_characters_max}
        onChange={(text) => set({ ...prompt, text })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <NativeSelect
          label={t("answered")}
          value={prompt.kind}
          onChange={({ currentTarget }) => {
            const kind = promptKinds.find((one) => one === currentTarget.value);
            if (kind !== undefined && kind !== prompt.kind) set(blankPrompt(kind, newId, prompt.text));
          }}
          options={promptKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <NumberField
          label={t("about")}
          hint={t("aboutHint")}
          unit="s"
          value={step.aboutSeconds}
          min={0}
          max={scriptLimits.answer_seconds_max}
          step={5}
          onChange={(aboutSeconds) => onChange({ ...step, aboutSeconds })}
        />
      </div>
      {prompt.kind === "rating"
        ? (["low", "high"] as const).map((end) => (
            <WordsField
              key={end}
              label={t(end)}
              value={prompt[end]}
              max={scriptLimits.label_characters_max}
              onChange={(text) => set({ ...prompt, [end]: text })}
            />
          ))
        : null}
      {prompt.kind === "cards" ? <CardFields stepId={step.id} prompt={prompt} onChange={set} /> : null}
    </>
  );
}

type Cards = Extract<Prompt, { kind: "cards" }>;

function CardFields({
  stepId,
  prompt,
  onChange,
}: {
  stepId: string;
  prompt: Cards;
  onChange: (prompt: Cards) => void;
}) {
  const t = useTranslations("ownExercise.ask");
  const { languages } = useEditing();
  const all = eachStep(useContext(StepsContext)).map(({ step }) => step);
  const earlier = all.slice(
    0,
    all.findIndex(({ id }) => id === stepId),
  );
  const sorted = earlier.flatMap((one) =>
    one.kind === "ask" && one.prompt.kind === "cards" ? [{ id: one.id, prompt: one.prompt }] : [],
  );
  return (
    <>
      <Labelled
        name="piles"
        list={prompt.piles}
        most={scriptLimits.piles_max}
        onChange={(piles) => onChange({ ...prompt, piles })}
      />
      <Labelled
        name="cards"
        list={prompt.cards}
        most={scriptLimits.cards_max}
        onChange={(cards) => onChange({ ...prompt, cards })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="flex flex-col gap-3">
          <Checkbox
            label={t("limitFirst")}
            checked={prompt.firstPileMax !== null}
            onChange={({ currentTarget }) =>
              onChange({ ...prompt, firstPileMax: currentTarget.checked ? 5 : null })
            }
          />
          {prompt.firstPileMax === null ? null : (
            <NumberField
              label={t("firstMax")}
              value={prompt.firstPileMax}
              min={1}
              max={scriptLimits.cards_max}
              onChange={(firstPileMax) => onChange({ ...prompt, firstPileMax })}
            />
          )}
        </div>
        {sorted.length === 0 ? null : (
          <NativeSelect
            label={t("from")}
            placeholder={t("fromAll")}
            value={prompt.from ?? ""}
            onChange={({ currentTarget: { value } }) => {
              const { from: _before, ...rest } = prompt;
              const origin = sorted.find(({ id }) => id === value);
              // What is sorted again are the same cards, and the pile they come from is the first here, too.
              onChange(
                origin === undefined
                  ? rest
                  : {
                      ...rest,
                      from: origin.id,
                      cards: origin.prompt.cards,
                      piles: [
                        ...origin.prompt.piles.slice(0, 1),
                        ...prompt.piles.filter(({ id }) => id !== origin.prompt.piles[0]?.id).slice(-1),
                      ],
                    },
              );
            }}
            options={sorted.map(({ id, prompt: { text } }, place) => ({
              value: id,
              label: t("fromNumber", { number: place + 1, question: text[languages[0] ?? "en"] }),
            }))}
          />
        )}
      </div>
    </>
  );
}

function Labelled({
  name,
  list,
  most,
  onChange,
}: {
  name: "cards" | "piles";
  list: Cards["cards"];
  most: number;
  onChange: (list: Cards["cards"]) => void;
}) {
  const t = useTranslations(`ownExercise.ask.${name}`);
  return (
    <GrowingList
      legend={t("legend")}
      items={list}
      keyOf={({ id }) => id}
      onChange={onChange}
      blank={() => ({ id: newId(), text: noWords })}
      least={2}
      most={most}
      addLabel={t("add")}
      nameOf={(number) => t("number", { number })}
    >
      {({ text }, set, number) => (
        <WordsField
          label={t("number", { number })}
          value={text}
          max={scriptLimits.label_characters_max}
          onChange={(next) => set({ text: next })}
        />
      )}
    </GrowingList>
  );
}
