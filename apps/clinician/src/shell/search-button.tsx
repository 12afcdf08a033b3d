import { Button } from "@goldthread/ui/button";
import { Kbd } from "@goldthread/ui/kbd";
import { useTranslations } from "use-intl";
import { useOpenSheet } from "./global-keys.tsx";
import { keyOf } from "./platform.ts";

/** "Search or do…": the palette for people with a pointer, and where its key is learned. */
export function SearchButton() {
  const t = useTranslations("shell.palette");
  const open = useOpenSheet();
  return (
    <Button variant="secondary" onClick={() => open("palette")} aria-keyshortcuts="Control+K Meta+K">
      {t("open")} <Kbd>{keyOf("⌘") === "⌘" ? "⌘K" : "Ctrl K"}</Kbd>
    </Button>
  );
}
