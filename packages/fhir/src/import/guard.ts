import { json_depth_max, json_values_max, questionnaire_bytes_max } from "./limits.ts";
import type { Report } from "./problem.ts";

/** The parsed value, once it is known to be of a size that can be looked into; undefined where it is not. */
export function guarded(json: unknown, report: Report): unknown {
  const value = typeof json === "string" ? parsed(json, report) : json;
  if (report.failed()) return undefined;
  // Not recursive: what comes from outside may not exhaust the stack. A circle of references ends at the depth.
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  let values = 0;
  let bytes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    values += 1;
    bytes += typeof next.value === "string" ? next.value.length : 1;
    if (values > json_values_max) report.add("tooManyValues", "", { max: json_values_max });
    else if (bytes > questionnaire_bytes_max) report.add("tooLarge", "", { max: questionnaire_bytes_max });
    else if (next.depth > json_depth_max) report.add("tooDeep", "", { max: json_depth_max });
    if (report.failed()) return undefined;
    if (typeof next.value !== "object" || next.value === null) continue;
    const inside: readonly unknown[] = Array.isArray(next.value) ? next.value : Object.values(next.value);
    if (inside.length > json_values_max) report.add("tooManyValues", "", { max: json_values_max });
    else for (const part of inside) waiting.push({ value: part, depth: next.depth + 1 });
    if (report.failed()) return undefined;
  }
  return value;
}

function parsed(json: string, report: Report): unknown {
  if (json.length > questionnaire_bytes_max || bytesOf(json) > questionnaire_bytes_max) {
    report.add("tooLarge", "", { max: questionnaire_bytes_max });
    return undefined;
  }
  try {
    // Files are often saved with a byte order mark, which is no JSON.
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    report.add("notJson", "");
    return undefined;
  }
}

/** In UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
