import type { MeasureItem } from "@goldthread/domain/measure/definition";

/** The figure that was typed, with a comma or a point; null for what is none, not whole where it must be, or out of bounds. */
export function readNumber(
  typed: string,
  { kind, bounds }: Pick<MeasureItem, "kind" | "bounds">,
): number | null {
  const text = typed.trim().replace(",", ".");
  if (!/^[-+−]?\d+(\.\d+)?$/.test(text)) return null;
  const value = Number(text.replace("−", "-"));
  if (kind === "integer" && !Number.isInteger(value)) return null;
  if (bounds !== undefined && (value < bounds.min || value > bounds.max)) return null;
  return value;
}
