import type { Step } from "@goldthread/domain/exercise/script";
import { AskFields } from "./ask-fields.tsx";
import { BreatheFields } from "./breathe-fields.tsx";
import { ChooseFields } from "./choose-fields.tsx";
import { RepeatFields } from "./repeat-fields.tsx";
import { SayFields } from "./say-fields.tsx";
import { SilenceFields } from "./silence-fields.tsx";
import { StepMore } from "./step-more.tsx";
import { WhenFields } from "./when-fields.tsx";

/** The fields of a step of any kind. */
export function StepFields({
  step,
  onChange,
  inLoop,
}: {
  step: Step;
  onChange: (step: Step) => void;
  inLoop: boolean;
}) {
  return (
    <>
      <OfKind step={step} onChange={onChange} inLoop={inLoop} />
      <StepMore step={step} onChange={onChange} inLoop={inLoop} />
    </>
  );
}

function OfKind({ step, onChange, inLoop }: { step: Step; onChange: (step: Step) => void; inLoop: boolean }) {
  switch (step.kind) {
    case "say":
      return <SayFields step={step} onChange={onChange} />;
    case "silence":
      return <SilenceFields step={step} onChange={onChange} />;
    case "breathe":
      return <BreatheFields step={step} onChange={onChange} />;
    case "ask":
      return <AskFields step={step} onChange={onChange} />;
    case "choose":
      return <ChooseFields step={step} onChange={onChange} inLoop={inLoop} />;
    case "repeat":
      return <RepeatFields step={step} onChange={onChange} />;
    case "when":
      return <WhenFields step={step} onChange={onChange} inLoop={inLoop} />;
  }
}
