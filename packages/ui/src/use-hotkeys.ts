import { useLayoutEffect, useRef } from "react";
import { matchesHotkey, takesTyping } from "./hotkey.ts";

export type Hotkeys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Binds keys for as long as the component is shown: `useHotkeys({ j: next, k: previous, "?": showKeys, "mod+k": search })`.
 * Silent while one types, while a modal dialog is open (`inDialogs` lifts that), and for Enter and Space on anything that
 * answers them itself. `enabled` false turns single letters off for people who dictate (WCAG 2.1.4); `mod+` keys stay.
 */
export function useHotkeys(
  hotkeys: Hotkeys,
  { enabled = true, inDialogs = false }: { enabled?: boolean; inDialogs?: boolean } = {},
): void {
  const latest = useRef(hotkeys);
  // Before anything is painted: whoever sees what a key acts on may press it.
  useLayoutEffect(() => {
    latest.current = hotkeys;
  });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || (event.repeat && event.key === "Enter")) return;
      const withModifier = event.ctrlKey || event.metaKey;
      if (!withModifier && (!enabled || isBusy(event))) return;
      if (!inDialogs && document.querySelector("dialog:modal, [aria-modal=true]")) return;
      for (const [hotkey, run] of Object.entries(latest.current)) {
        if (!matchesHotkey(hotkey, event)) continue;
        event.preventDefault();
        run(event);
        return;
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [enabled, inDialogs]);
}

function isBusy(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  const input = target instanceof HTMLInputElement ? { type: target.type } : {};
  if (
    takesTyping({
      tagName: target.tagName,
      isContentEditable: target.isContentEditable,
      role: target.getAttribute("role"),
      ...input,
    })
  )
    return true;
  return (
    (event.key === "Enter" || event.key === " ") &&
    target.closest("a[href], button, summary, input, [role=button]") !== null
  );
}
