/** What a key press looks like; a KeyboardEvent is one. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/**
 * Whether `press` is `hotkey`. A hotkey is a `KeyboardEvent.key` ("j", "Enter", "?"), with `mod+` for Ctrl or ⌘ and
 * `shift+`, `alt+` before it. A bare key never answers to Ctrl, ⌘ or Alt; Shift is free for signs such as "?", which need
 * it on some keyboards and not on others.
 */
export function matchesHotkey(hotkey: string, press: KeyPress): boolean {
  const parts = hotkey.split("+").filter(Boolean);
  const key = parts.at(-1) ?? "+";
  const wants = new Set(parts.slice(0, -1));
  if (wants.has("mod") !== (press.ctrlKey || press.metaKey) || wants.has("alt") !== press.altKey)
    return false;
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  if (!isSign && wants.has("shift") !== press.shiftKey) return false;
  return press.key.toLowerCase() === key.toLowerCase();
}

const textInputs = new Set([
  "text",
  "search",
  "email",
  "password",
  "tel",
  "url",
  "number",
  "date",
  "datetime-local",
  "month",
  "time",
  "week",
]);

/** Whether what is focused takes letters: a text field, a list with typeahead, an open menu. */
export function takesTyping(element: {
  tagName: string;
  type?: string;
  isContentEditable?: boolean;
  role?: string | null;
}): boolean {
  if (element.isContentEditable) return true;
  const tag = element.tagName.toLowerCase();
  if (tag === "textarea" || tag === "select") return true;
  if (tag === "input") return textInputs.has(element.type ?? "text");
  return ["listbox", "option", "menu", "menuitem", "combobox", "textbox", "searchbox"].includes(
    element.role ?? "",
  );
}
