import type { Step } from "@goldthread/domain/exercise/script";
import type { Language, Text } from "@goldthread/domain/measure/definition";
import { useFormatter, useTranslations } from "use-intl";
import { useEditing } from "../editing.ts";

/** A step in one line: its words where it has any, else what happens in it. */
export function useStepText(): (step: Step) => { text: string; language: Language | undefined } {
  const t = useTranslations("ownExercise.steps.line");
  const format = useFormatter();
  const [language] = useEditing().languages;
  const spoken = (text: Text) =>
    language === undefined || text[language].trim() === ""
      ? { text: t("noWords"), language: undefined }
      : { text: text[language], language };
  const told = (text: string) => ({ text, language: undefined });
  return (step) => {
    switch (step.kind) {
      case "say":
        return spoken(step.text);
      case "silence":
        return told(
          step.seconds === "fill"
            ? t("silenceLeft")
            : t("silence", { seconds: Number.isFinite(step.seconds) ? step.seconds : 0 }),
        );
      case "breathe": {
        const { cycles, seconds } = step;
        const rhythm =
          seconds === undefined
            ? ""
            : [seconds.in, seconds.holdIn, seconds.out, seconds.holdOut]
                .map((part) => format.number(Number.isFinite(part) ? part : 0))
                .join("–");
        if (typeof cycles === "string") return told(t(`breathe.${cycles}`, { rhythm }));
        return told(t("breathe.counted", { cycles: Number.isFinite(cycles) ? cycles : 0, rhythm }));
      }
      case "ask":
        return spoken(step.prompt.text);
      case "choose":
        return spoken(step.text);
      case "repeat":
        return told(
          step.times === "fill"
            ? t("repeatLeft", { count: step.steps.length })
            : t("repeat", {
                times: Number.isFinite(step.times) ? step.times : 0,
                count: step.steps.length,
              }),
        );
      case "when":
        return told(t("when", { then: step.steps.length, otherwise: step.otherwise.length }));
    }
  };
}
