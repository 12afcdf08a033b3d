import { Checkbox } from "@goldthread/ui/checkbox";
import type { ReactNode } from "react";
import { fieldIdOf } from "./field-id.ts";
import { Problems } from "./problems.tsx";

/** Any number of things ticked, at a place of the script. */
export function CheckList<Value extends string | number>({
  path,
  legend,
  about,
  options,
  chosen,
  onChange,
}: {
  /** Left out where nothing can be wrong. */
  path?: string;
  legend: string;
  about?: ReactNode;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
}) {
  return (
    <fieldset
      id={path === undefined ? undefined : fieldIdOf(path)}
      tabIndex={-1}
      data-quiet-focus
      className="min-w-0"
    >
      <legend className="mb-1.5 text-s font-semibold text-ink">{legend}</legend>
      {about === undefined ? null : <p className="mb-2 text-s text-ink-2">{about}</p>}
      {path === undefined ? null : <Problems at={path} />}
      <div className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-4 gap-y-1.5">
        {options.map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              // In the order of the list, whatever was ticked first.
              onChange(
                options
                  .map((option) => option.value)
                  .filter((one) => (one === value ? checked : chosen.includes(one))),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
