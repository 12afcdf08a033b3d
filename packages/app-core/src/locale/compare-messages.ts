import type { Messages } from "./messages.ts";

/** Every message by its whole name. */
export function flattenMessages(messages: Messages, before = ""): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [name, value] of Object.entries(messages)) {
    const key = `${before}${name}`;
    if (typeof value === "string") flat.set(key, value);
    else for (const [inner, text] of flattenMessages(value, `${key}.`)) flat.set(inner, text);
  }
  return flat;
}

/** What one language lacks of another, or says with other parameters: one line each, for a test to show. */
export function compareMessages(one: Messages, other: Messages): string[] {
  const [a, b] = [flattenMessages(one), flattenMessages(other)];
  const problems: string[] = [];
  for (const [key, text] of a) {
    const counterpart = b.get(key);
    if (counterpart === undefined) problems.push(`${key} is missing`);
    else if (parametersOf(text).join() !== parametersOf(counterpart).join())
      problems.push(`${key} has other parameters`);
    else if (counterpart.trim() === "") problems.push(`${key} is empty`);
  }
  for (const key of b.keys()) if (!a.has(key)) problems.push(`${key} is too much`);
  return problems;
}

/** Names of an ICU message's parameters and tags, sorted. */
function parametersOf(text: string): string[] {
  const names = [...text.matchAll(/\{\s*([A-Za-z][A-Za-z0-9]*)\s*[,}]/g), ...text.matchAll(/<([a-z]+)>/g)];
  return [...new Set(names.map(([, name]) => name ?? ""))].toSorted();
}
