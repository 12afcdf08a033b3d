import { useHotkeys } from "@goldthread/ui/use-hotkeys";
import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from "react";

const CommandPalette = lazy(() =>
  import("./command-palette.tsx").then(({ CommandPalette: component }) => ({ default: component })),
);
const KeysSheet = lazy(() =>
  import("./keys-sheet.tsx").then(({ KeysSheet: component }) => ({ default: component })),
);

type Sheet = "palette" | "keys";
const OpenSheet = createContext<(sheet: Sheet) => void>(() => undefined);

/** Opens the palette or the list of keys from anywhere on a page. */
export function useOpenSheet(): (sheet: Sheet) => void {
  return useContext(OpenSheet);
}

/** ⌘K and `?` on every page. Their dialogs load when first asked for. */
export function GlobalKeys({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Sheet | null>(null);
  const close = useCallback(() => setShown(null), []);
  useHotkeys({ "mod+k": () => setShown("palette"), "?": () => setShown("keys") });
  return (
    <OpenSheet value={setShown}>
      {children}
      <Suspense>
        {shown === "palette" ? <CommandPalette onClose={close} onShowKeys={() => setShown("keys")} /> : null}
        {shown === "keys" ? <KeysSheet onClose={close} /> : null}
      </Suspense>
    </OpenSheet>
  );
}
