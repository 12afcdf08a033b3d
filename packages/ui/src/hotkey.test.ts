import { expect, test } from "vitest";
import { matchesHotkey, takesTyping } from "./hotkey.ts";

const press = (
  key: string,
  held: Partial<{ ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean }> = {},
) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test("a bare letter answers to itself alone, never to the browser's own shortcuts", () => {
  expect(matchesHotkey("j", press("j"))).toBe(true);
  expect(matchesHotkey("j", press("J"))).toBe(true);
  expect(matchesHotkey("j", press("k"))).toBe(false);
  for (const held of ["ctrlKey", "metaKey", "altKey", "shiftKey"] as const)
    expect(matchesHotkey("j", press("j", { [held]: true }))).toBe(false);
});

test("a sign answers with or without Shift, as keyboards differ", () => {
  expect(matchesHotkey("?", press("?", { shiftKey: true }))).toBe(true);
  expect(matchesHotkey("?", press("?"))).toBe(true);
  expect(matchesHotkey("?", press("/"))).toBe(false);
});

test("mod is Ctrl or the command key", () => {
  expect(matchesHotkey("mod+k", press("k", { ctrlKey: true }))).toBe(true);
  expect(matchesHotkey("mod+k", press("k", { metaKey: true }))).toBe(true);
  expect(matchesHotkey("mod+k", press("k"))).toBe(false);
  expect(matchesHotkey("shift+Enter", press("Enter", { shiftKey: true }))).toBe(true);
  expect(matchesHotkey("Enter", press("Enter", { shiftKey: true }))).toBe(false);
});

test("what takes letters keeps them: fields, editable text, lists and menus; buttons and check boxes do not", () => {
  expect(takesTyping({ tagName: "INPUT", type: "text" })).toBe(true);
  expect(takesTyping({ tagName: "TEXTAREA" })).toBe(true);
  expect(takesTyping({ tagName: "DIV", isContentEditable: true })).toBe(true);
  expect(takesTyping({ tagName: "DIV", role: "option" })).toBe(true);
  expect(takesTyping({ tagName: "INPUT", type: "checkbox" })).toBe(false);
  expect(takesTyping({ tagName: "BUTTON" })).toBe(false);
});
