import { isCounted } from "@goldthread/domain/exercise/is-counted";
import type { ExerciseLength } from "@goldthread/domain/exercise/script";
import { ChoiceTiles } from "@goldthread/ui/choice-tiles";
import { Stepper } from "@goldthread/ui/stepper";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { SetUpProps } from "./set-up-props.ts";

/** The lengths on offer, and any other where the exercise allows it. Counted in breaths where it is. */
export function SetUpLength({ script, options, onChange }: SetUpProps) {
  const t = useTranslations("practice.setup");
  const format = useFormatter();
  const [asked, setAsked] = useState(false);
  const { lengths } = script;
  const { anyMinutes: any } = lengths;
  const counted = isCounted(lengths);
  const chosen = counted
    ? (options.cycles ?? lengths.options.find(({ minutes }) => minutes === lengths.defaultMinutes)?.cycles)
    : (options.minutes ?? lengths.defaultMinutes);
  const amounts = lengths.options.map((length: ExerciseLength) =>
    counted ? (length.cycles ?? 1) : length.minutes,
  );
  const other = chosen !== undefined && !amounts.includes(chosen);
  if (amounts.length === 1 && any === null) return null;
  const choose = (amount: number) =>
    onChange(counted ? { cycles: amount, minutes: undefined } : { minutes: amount, cycles: undefined });
  const withMore = any !== null && amounts.length < any.max - any.min + 1;
  const open = withMore && (asked || other);
  return (
    <div className="flex flex-col gap-4">
      <ChoiceTiles
        legend={t(counted ? "cycles" : "minutes")}
        value={open ? "other" : String(chosen)}
        onChange={(amount) => {
          setAsked(amount === "other");
          if (amount !== "other") choose(Number(amount));
        }}
        options={[
          ...amounts.map((amount) => ({
            value: String(amount),
            label: <span className="text-xl text-ink tabular">{format.number(amount)}</span>,
          })),
          ...(withMore ? [{ value: "other", label: t("otherLength") }] : []),
        ]}
      />
      {open ? (
        <Stepper
          className="max-w-64"
          label={t("anyMinutes", { min: any.min, max: any.max })}
          value={chosen ?? lengths.defaultMinutes}
          onChange={(minutes) => {
            if (Number.isFinite(minutes)) choose(Math.min(any.max, Math.max(any.min, Math.round(minutes))));
          }}
          min={any.min}
          max={any.max}
          step={1}
          format={(minutes) => format.number(minutes)}
          lessLabel={t("shorter")}
          moreLabel={t("longer")}
        />
      ) : null}
    </div>
  );
}
