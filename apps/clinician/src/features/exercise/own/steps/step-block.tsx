import type { Step } from "@goldthread/domain/exercise/script";
import { Button, IconButton } from "@goldthread/ui/button";
import { ChevronDownIcon, CloseIcon, WarningIcon } from "@goldthread/ui/icons";
import { memo, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useEditing } from "../editing.ts";
import { fieldIdOf } from "../field-id.ts";
import { Problems } from "../problems.tsx";
import { StepFields } from "./step-fields.tsx";
import { useStepText } from "./use-step-text.ts";

/** What can be done with the steps of a list, each known by its place. */
export interface StepMoves {
  change: (place: number, step: Step) => void;
  move: (place: number, by: -1 | 1) => void;
  copy: (place: number) => void;
  remove: (place: number) => void;
}

/** One step: in a line while it is closed, with its fields once it is opened. */
export const StepBlock = memo(function StepBlock({
  step,
  place,
  isLast,
  inLoop,
  moves,
}: {
  step: Step;
  /** From 0. */
  place: number;
  isLast: boolean;
  inLoop: boolean;
  moves: StepMoves;
}) {
  const t = useTranslations("ownExercise.steps");
  const { toOpen, isWrong } = useEditing();
  const { text, language } = useStepText()(step);
  const asked = toOpen.has(step.id);
  const [isOpen, setIsOpen] = useState(asked);
  useEffect(() => {
    if (asked) setIsOpen(true);
  }, [asked, toOpen]);
  const number = place + 1;
  const fieldsId = `${fieldIdOf(step.id)}-fields`;
  return (
    <div className="rounded-2 border border-line bg-surface">
      <div className="flex items-center gap-1 p-1.5">
        <button
          type="button"
          id={fieldIdOf(step.id)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? fieldsId : undefined}
          onClick={() => setIsOpen(!isOpen)}
          className="flex min-h-9 min-w-0 flex-1 items-center gap-2.5 rounded-1 px-2 py-1 text-left hover:bg-sunken"
        >
          <ChevronDownIcon
            size={16}
            className={isOpen ? "shrink-0 text-ink-3" : "shrink-0 -rotate-90 text-ink-3"}
          />
          <span className="min-w-0">
            <span className="block text-xs text-ink-3 tabular">
              {t("numbered", { number, kind: t(`kind.${step.kind}`) })}
            </span>
            <span lang={language} className="line-clamp-2 text-m text-ink sm:line-clamp-1">
              {text}
            </span>
          </span>
          {isWrong(step.id) ? (
            <span className="ml-auto flex shrink-0 items-center text-risk">
              <WarningIcon size={16} />
              <span className="sr-only">{t("toMend")}</span>
            </span>
          ) : null}
        </button>
        {(["up", "down"] as const).map((way) => (
          <IconButton
            key={way}
            label={t(way, { number })}
            disabled={way === "up" ? place === 0 : isLast}
            className="disabled:opacity-40"
            onClick={() => moves.move(place, way === "up" ? -1 : 1)}
          >
            <ChevronDownIcon size={16} className={way === "up" ? "rotate-180" : undefined} />
          </IconButton>
        ))}
        <IconButton label={t("remove", { number })} onClick={() => moves.remove(place)}>
          <CloseIcon size={16} />
        </IconButton>
      </div>
      {isOpen ? (
        <div
          id={fieldsId}
          role="group"
          aria-label={t("numbered", { number, kind: t(`kind.${step.kind}`) })}
          className="flex flex-col gap-4 border-t border-line px-4 py-4"
        >
          <Problems at={step.id} />
          <StepFields step={step} onChange={(next) => moves.change(place, next)} inLoop={inLoop} />
          <div className="border-t border-line pt-3">
            <Button size="s" variant="quiet" className="-ml-2.5" onClick={() => moves.copy(place)}>
              {t("copy")}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
});
