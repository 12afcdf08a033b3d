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

/** Names of an ICU message's parameters and tags, sorted. The branches of a plural or a choice are messages themselves. */
function parametersOf(text: string): string[] {
  const names = new Set([...text.matchAll(/<([a-z]+)>/g)].map(([, name = ""]) => name));
  let at = 0;
  const readMessage = () => {
    while (at < text.length && text[at] !== "}") {
      if (text[at] === "{") readArgument();
      else at += 1;
    }
  };
  const readArgument = () => {
    const [whole = "", name = "", type = ""] = /^\{\s*(\w+)\s*(?:,\s*(\w+))?/.exec(text.slice(at)) ?? [];
    at += Math.max(1, whole.length);
    if (name !== "") names.add(name);
    const hasBranches = type === "plural" || type === "select" || type === "selectordinal";
    while (at < text.length && text[at] !== "}") {
      at += 1;
      if (hasBranches && text[at - 1] === "{") {
        readMessage();
        at += 1;
      }
    }
    at += 1;
  };
  while (at < text.length) {
    readMessage();
    at += 1;
  }
  return [...names].toSorted();
}
