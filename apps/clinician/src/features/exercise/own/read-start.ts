const characters_max = 60;

/** What a new exercise begins with: a starting point or another exercise, as the address names it. */
export function readStart({ from }: Record<string, unknown>): { from?: string } {
  return typeof from === "string" && from !== "" && from.length <= characters_max ? { from } : {};
}
