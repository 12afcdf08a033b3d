const spoken = ["words", "reason", "text", "support", "clientWords"] as const;

/** What the person wrote, of whatever they did. */
export function wordsIn(input: unknown): string[] {
  if (typeof input !== "object" || input === null) return [];
  const fields = new Map(Object.entries(input as Record<string, unknown>));
  return spoken
    .map((name) => fields.get(name))
    .filter((value): value is string => typeof value === "string" && value !== "");
}
