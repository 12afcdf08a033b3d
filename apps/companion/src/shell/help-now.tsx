import { CrisisHelp } from "@goldthread/app-core/crisis/crisis-help";
import { useClinic } from "@goldthread/app-core/session/use-clinic";
import { Button, type ButtonVariant } from "@goldthread/ui/button";
import { Dialog } from "@goldthread/ui/dialog";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { deviceTimeZone } from "../shared/when.ts";
import { regionalResources } from "./regional-resources.ts";

/** Whom to call: the clinic's own list as last known on this phone; before anybody is signed in, the region's. */
export function useCrisisResources() {
  const { data } = useClinic();
  return data !== undefined && data.crisisResources.length > 0
    ? data.crisisResources
    : regionalResources(deviceTimeZone());
}

/** The same on every screen, with and without a network: one tap to whom to call or text. */
export function HelpNow({ variant = "help", onOpen }: { variant?: ButtonVariant; onOpen?: () => void }) {
  const t = useTranslations();
  const [open, setOpen] = useState(false);
  const resources = useCrisisResources();
  return (
    <>
      <Button
        variant={variant}
        aria-haspopup="dialog"
        className="touch:px-5"
        onClick={() => {
          setOpen(true);
          onOpen?.();
        }}
      >
        {t("shell.helpNow")}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t("crisis.title")}
        description={t("crisis.lead")}
        closeLabel={t("shell.close")}
      >
        {resources.length === 0 ? <p>{t("crisis.none")}</p> : <CrisisHelp resources={resources} />}
      </Dialog>
    </>
  );
}
