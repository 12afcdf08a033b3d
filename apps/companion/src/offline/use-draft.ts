import { useSession } from "@goldthread/app-core/session/session-provider";
import { useCallback, useEffect, useRef, useState } from "react";
import { useDevice } from "./outbox-context.tsx";

const write_delay_ms = 400;

/**
 * Text that survives whatever happens to the page before it is sent. `name` says what it is a draft of; `begin` is
 * shown until something has been typed. `clear` once it is on its way.
 */
export function useDraft(
  name: string,
  begin = "",
): { text: string; setText: (text: string) => void; clear: () => void } {
  const { vault } = useDevice();
  const { person } = useSession();
  const key = `${person?.id ?? "nobody"}/draft/${name}`;
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef<string | null>(null);

  const write = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const text = latest.current;
    (text === null ? vault.delete(key) : vault.set(key, text)).catch(() => undefined);
  }, [vault, key]);
  useEffect(() => {
    let current = true;
    vault.get(key).then(
      (kept) => {
        if (current && typeof kept === "string") setTyped((present) => present ?? kept);
      },
      () => undefined,
    );
    return () => {
      current = false;
      if (timer.current !== null) write();
    };
  }, [vault, key, write]);
  const setText = useCallback(
    (text: string) => {
      setTyped(text);
      latest.current = text;
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(write, write_delay_ms);
    },
    [write],
  );
  const clear = useCallback(() => {
    setTyped(null);
    latest.current = null;
    write();
  }, [write]);
  return { text: typed ?? begin, setText, clear };
}
