import type { Band, Text } from "./definition.ts";

/** Bands that each begin where they are said to and reach to the next, the last to `max`; whole figures. */
export function bandsFrom(
  max: number,
  starts: readonly (readonly [id: string, from: number, label: Text])[],
): readonly Band[] {
  return starts.map(([id, from, label], place) => ({
    id,
    from,
    to: (starts[place + 1]?.[1] ?? max + 1) - 1,
    label,
  }));
}
