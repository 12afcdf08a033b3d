import { fieldIdOf } from "./field-id.ts";

/** Marks one of several as the one that is taken where nobody chooses. */
export function UsualRadio({
  group,
  label,
  name,
  checked,
  onChoose,
}: {
  /** What there is one usual of. */
  group: "length" | "pattern";
  label: string;
  /** What is read out, where the label alone would not say which it is. */
  name?: string;
  checked: boolean;
  onChoose: () => void;
}) {
  return (
    <label className="flex items-center gap-2 text-s text-ink">
      <input
        type="radio"
        name={fieldIdOf(`usual-${group}`)}
        aria-label={name}
        checked={checked}
        onChange={onChoose}
        className="size-[1.125rem] accent-brand"
      />
      {label}
    </label>
  );
}
