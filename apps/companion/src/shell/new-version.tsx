import { Button } from "@goldthread/ui/button";
import { useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { newVersion } from "./register-service-worker.ts";

/** Offers a newer version that has been fetched; the page is loaded anew only when the person says so. */
export function NewVersion() {
  const t = useTranslations("shell");
  const ready = useSyncExternalStore(newVersion.subscribe, newVersion.ready);
  return (
    <div role="status" className="print:hidden">
      {ready ? (
        <div className="mx-auto flex w-full max-w-xl flex-wrap items-center justify-between gap-x-4 gap-y-2 px-[18px] pb-3">
          <p>{t("newVersion")}</p>
          <Button variant="secondary" onClick={newVersion.use}>
            {t("useNewVersion")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
