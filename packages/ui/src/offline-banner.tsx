import { useSyncExternalStore, type ReactNode } from "react";
import { OfflineIcon } from "./icons.tsx";

function subscribe(changed: () => void) {
  addEventListener("online", changed);
  addEventListener("offline", changed);
  return () => {
    removeEventListener("online", changed);
    removeEventListener("offline", changed);
  };
}

/** Whether the browser believes it has a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
}

/** Says calmly that there is no network. Give `offline` to decide oneself; left out, the browser decides. */
export function OfflineBanner({ children, offline }: { children: ReactNode; offline?: boolean | undefined }) {
  const online = useOnline();
  const shown = offline ?? !online;
  return (
    <div role="status" className="print:hidden">
      {shown ? (
        <div className="flex items-center justify-center gap-2 bg-gold-wash px-4 py-2 text-s text-gold-ink touch:text-m">
          <OfflineIcon size={18} className="shrink-0" />
          <span>{children}</span>
        </div>
      ) : null}
    </div>
  );
}
