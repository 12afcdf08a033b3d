import { isCounted } from "@goldthread/domain/exercise/is-counted";
import type { ExerciseLength, ExerciseScript } from "@goldthread/domain/exercise/script";
import { scriptLimits } from "@goldthread/domain/exercise/script-limits";
import { Button } from "@goldthread/ui/button";
import { Checkbox } from "@goldthread/ui/checkbox";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { useFormatter, useTranslations } from "use-intl";
import { CheckList } from "./check-list.tsx";
import type { ScriptFieldsProps } from "./editing.ts";
import { NumberField } from "./number-field.tsx";
import { PlacedSection } from "./placed-section.tsx";
import { UsualRadio } from "./usual-radio.tsx";

type Lengths = ExerciseScript["lengths"];
const intervals = [1, 2, 3, 5, 10, 15] as const;

/** How long it may take, in minutes or in breaths, and whether bells ring on the way. */
export function LengthFields({ script, onChange }: ScriptFieldsProps) {
  const t = useTranslations("ownExercise");
  const { lengths } = script;
  const counted = isCounted(lengths);
  const change = (part: Partial<Lengths>) => onChange({ lengths: { ...lengths, ...part } });
  return (
    <PlacedSection path="lengths" title={t("length.title")} description={t("length.about")}>
      {script.breathing === null && !counted ? null : (
        <RadioCards
          legend={t("length.unit")}
          columns={2}
          options={[
            { value: "minutes", label: t("length.inMinutes") },
            { value: "cycles", label: t("length.inBreaths") },
          ]}
          value={counted ? "cycles" : "minutes"}
          onChange={(unit) => onChange(startLengths(unit))}
        />
      )}
      <LengthList lengths={lengths} counted={counted} change={change} />
      {counted ? null : <AnyMinutes lengths={lengths} change={change} />}
      <CheckList
        path="intervalBells"
        legend={t("length.bells")}
        about={t("length.bellsAbout")}
        options={[...new Set([...intervals, ...script.intervalBells])]
          .toSorted((a, b) => a - b)
          .map((value) => ({ value, label: t("length.every", { minutes: value }) }))}
        chosen={script.intervalBells}
        onChange={(intervalBells) => onChange({ intervalBells })}
      />
    </PlacedSection>
  );
}

function startLengths(unit: "minutes" | "cycles"): Pick<ExerciseScript, "lengths"> {
  const options: ExerciseLength[] = unit === "minutes" ? [{ minutes: 5 }] : [{ minutes: 1, cycles: 4 }];
  return { lengths: { options, defaultMinutes: options[0]?.minutes ?? 0, anyMinutes: null } };
}

function LengthList({
  lengths: { options, defaultMinutes },
  counted,
  change,
}: {
  lengths: Lengths;
  counted: boolean;
  change: (part: Partial<Lengths>) => void;
}) {
  const t = useTranslations("ownExercise.length");
  const format = useFormatter();
  const usual = options.findIndex(({ minutes }) => minutes === defaultMinutes);
  const set = (next: readonly ExerciseLength[], usualAt: number) =>
    change({ options: next, defaultMinutes: next[Math.max(0, usualAt)]?.minutes ?? 0 });
  const last = options.at(-1);
  const next = counted
    ? { minutes: (last?.minutes ?? 0) + 1, cycles: (last?.cycles ?? 0) + 4 }
    : { minutes: Math.min(scriptLimits.minutes_max, (last?.minutes ?? 0) + 5) };
  return (
    <div>
      <ul className="flex flex-col gap-3">
        {options.map((option, place) => (
          <li
            // oxlint-disable-next-line react/no-array-index-key -- a length is known by its place alone
            key={place}
            className="flex flex-wrap items-end gap-x-4 gap-y-2"
          >
            <NumberField
              className="w-48"
              label={t(counted ? "breaths" : "minutes", { number: place + 1 })}
              value={counted ? (option.cycles ?? 0) : option.minutes}
              min={counted ? 1 : 0.5}
              max={counted ? scriptLimits.cycles_max : scriptLimits.minutes_max}
              step={counted ? 1 : 0.5}
              onChange={(value) =>
                set(
                  options.map((one, at) =>
                    at === place ? (counted ? { ...one, cycles: value } : { minutes: value }) : one,
                  ),
                  usual,
                )
              }
            />
            {counted ? (
              <span className="pb-1.5 text-s text-ink-3">
                {t("takes", { minutes: format.number(option.minutes) })}
              </span>
            ) : null}
            <span className="pb-1.5">
              <UsualRadio
                group="length"
                label={t("usual")}
                name={t("usualNamed", { number: place + 1 })}
                checked={place === usual}
                onChoose={() => set(options, place)}
              />
            </span>
            {options.length === 1 ? null : (
              <Button
                size="s"
                variant="quiet"
                aria-label={t("removeNamed", { number: place + 1 })}
                onClick={() =>
                  set(
                    options.filter((_, at) => at !== place),
                    usual > place ? usual - 1 : usual === place ? 0 : usual,
                  )
                }
              >
                {t("remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {options.length >= scriptLimits.lengths_max ? null : (
        <Button size="s" variant="secondary" className="mt-3" onClick={() => set([...options, next], usual)}>
          {t("add")}
        </Button>
      )}
    </div>
  );
}

function AnyMinutes({
  lengths: { options, anyMinutes },
  change,
}: {
  lengths: Lengths;
  change: (part: Partial<Lengths>) => void;
}) {
  const t = useTranslations("ownExercise.length");
  const bounds = { min: 1, max: scriptLimits.minutes_max };
  return (
    <div className="flex flex-col gap-3">
      <Checkbox
        label={t("any")}
        description={t("anyAbout")}
        checked={anyMinutes !== null}
        onChange={({ currentTarget }) =>
          change({
            anyMinutes: currentTarget.checked
              ? {
                  min: Math.ceil(options[0]?.minutes ?? 1),
                  max: Math.max(Math.ceil(options.at(-1)?.minutes ?? 1), 1),
                }
              : null,
          })
        }
      />
      {anyMinutes === null ? null : (
        <div className="flex flex-wrap gap-4">
          {(["min", "max"] as const).map((end) => (
            <NumberField
              key={end}
              className="w-48"
              label={t(`any_${end}`)}
              value={anyMinutes[end]}
              {...bounds}
              onChange={(value) => change({ anyMinutes: { ...anyMinutes, [end]: value } })}
            />
          ))}
        </div>
      )}
    </div>
  );
}
