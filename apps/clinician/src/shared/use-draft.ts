import { useCallback, useEffect, useState } from "react";

const prefix = "goldthread.draft.";

/**
 * What is being typed, kept for this tab until it has been sent: a failed request, a closed dialog or a reload loses
 * nothing. `clear` forgets it; call it once the server has it.
 */
export function useDraft<Value extends object>(
  key: string,
  initial: Value,
): [Value, (change: Partial<Value>) => void, () => void] {
  const [value, setValue] = useState<Value>(() => ({ ...initial, ...read(key) }));
  useEffect(() => {
    // Another record's form has its own draft.
    setValue({ ...initial, ...read<Value>(key) });
    // oxlint-disable-next-line react/exhaustive-deps -- the first values of a form, not later ones
  }, [key]);
  const change = useCallback(
    (part: Partial<Value>) =>
      setValue((before) => {
        const next = { ...before, ...part };
        write(key, next);
        return next;
      }),
    [key],
  );
  const clear = useCallback(() => {
    write(key, null);
    setValue(initial);
    // oxlint-disable-next-line react/exhaustive-deps -- as above
  }, [key]);
  return [value, change, clear];
}

/** Forgets everything typed and not sent: when the person leaves. */
export function clearDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix)) sessionStorage.removeItem(key);
    }
  } catch {
    // No storage, no drafts.
  }
}

function read<Value extends object>(key: string): Partial<Value> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(prefix + key) ?? "{}");
    return typeof kept === "object" && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

function write(key: string, value: object | null): void {
  try {
    if (value === null) sessionStorage.removeItem(prefix + key);
    else sessionStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // Storage may be full or closed to us: what is typed then lives as long as the page.
  }
}
