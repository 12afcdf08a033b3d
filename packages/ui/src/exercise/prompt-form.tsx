import { useId, useState, type ReactNode } from "react";
import { Button } from "../button.tsx";
import { NumberScale } from "../number-scale.tsx";
import { TextArea } from "../text-area.tsx";
import { TextField } from "../text-field.tsx";
import type { DuePrompt, PlayerAnswer } from "./due.ts";
import type { PlayerLabels } from "./player-labels.ts";
import { fieldColours } from "./room-colours.ts";
import { SortCards } from "./sort-cards.tsx";
import { useFocusOnArrival } from "./use-focus-on-arrival.ts";

/** A question while time stands still. Give it a key, so that the next one begins empty. Every one can be left out. */
export function PromptForm({
  prompt,
  labels,
  onAnswer,
}: {
  prompt: DuePrompt;
  labels: PlayerLabels;
  onAnswer: (answer: PlayerAnswer) => void;
}) {
  const titleId = useId();
  const question = useFocusOnArrival<HTMLHeadingElement>();
  const [answer, setAnswer] = useState<PlayerAnswer>(prompt.kind === "cards" ? {} : null);
  const empty = answer === null || answer === "";
  const pressed = prompt.kind === "yesNo" || prompt.kind === "choose";
  return (
    <form
      aria-labelledby={titleId}
      style={fieldColours}
      className="mx-auto flex w-full max-w-lg animate-appear flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(typeof answer === "string" ? answer.trim() || null : answer);
      }}
    >
      <h2
        id={titleId}
        ref={question}
        tabIndex={-1}
        data-quiet-focus
        className="voice text-center text-2xl text-room-ink"
      >
        {prompt.text}
      </h2>
      <Field {...{ prompt, labels, answer, setAnswer, onAnswer }} />
      <div className="flex flex-wrap justify-center gap-2">
        <Button variant="room" onClick={() => onAnswer(null)}>
          {labels.prompt.skip}
        </Button>
        {pressed ? null : (
          <Button type="submit" disabled={empty}>
            {labels.prompt.answer}
          </Button>
        )}
      </div>
    </form>
  );
}

function Field({
  prompt,
  labels,
  answer,
  setAnswer,
  onAnswer,
}: {
  prompt: DuePrompt;
  labels: PlayerLabels;
  answer: PlayerAnswer;
  setAnswer: (answer: PlayerAnswer) => void;
  onAnswer: (answer: PlayerAnswer) => void;
}): ReactNode {
  switch (prompt.kind) {
    case "rating":
      return (
        <NumberScale
          legend={prompt.text}
          hideLegend
          value={typeof answer === "number" ? answer : null}
          onChange={setAnswer}
          lowLabel={prompt.low}
          highLabel={prompt.high}
        />
      );
    case "word":
    case "words": {
      const text = typeof answer === "string" ? answer : "";
      const left = prompt.charactersMax - text.length;
      const common = {
        label: prompt.text,
        hideLabel: true,
        value: text,
        maxLength: prompt.charactersMax,
        autoComplete: "off",
        description: left < 40 && text !== "" ? labels.prompt.charactersLeft(left) : undefined,
      };
      if (prompt.kind === "word")
        return <TextField {...common} onChange={(event) => setAnswer(event.target.value)} />;
      return <TextArea {...common} voice onChange={(event) => setAnswer(event.target.value)} />;
    }
    case "yesNo":
      return (
        <div className="grid grid-cols-2 gap-2">
          <Button variant="secondary" onClick={() => onAnswer(true)}>
            {labels.prompt.yes}
          </Button>
          <Button variant="secondary" onClick={() => onAnswer(false)}>
            {labels.prompt.no}
          </Button>
        </div>
      );
    case "choose":
      return (
        <div className="flex flex-col gap-2">
          {prompt.options.map(({ id, text }) => (
            <Button key={id} variant="secondary" className="touch:py-3!" onClick={() => onAnswer(id)}>
              {text}
            </Button>
          ))}
        </div>
      );
    case "cards":
      return (
        <SortCards
          prompt={prompt}
          labels={labels.prompt}
          sorted={isSorted(answer) ? answer : {}}
          onSort={setAnswer}
        />
      );
  }
}

function isSorted(answer: PlayerAnswer): answer is Readonly<Record<string, readonly string[]>> {
  return typeof answer === "object" && answer !== null;
}
