import { limits } from "@goldthread/schema/limits";

/** The text to send: as it came or, where that is too long, without the spaces between its parts. */
export function importText(text: string): { json: string } | { problem: "nothing" | "tooLong" } {
  if (text.trim() === "") return { problem: "nothing" };
  const json = isWithin(text) ? text : compacted(text);
  return isWithin(json) ? { json } : { problem: "tooLong" };
}

function isWithin(text: string): boolean {
  const max = limits.measure_import_bytes_max;
  return text.length <= max && new TextEncoder().encode(text).length <= max;
}

function compacted(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
