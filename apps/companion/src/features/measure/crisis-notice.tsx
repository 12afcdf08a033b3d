import { CrisisHelp } from "@goldthread/app-core/crisis/crisis-help";
import type { ApiOutput } from "@goldthread/app-core/api/client";
import { Button } from "@goldthread/ui/button";
import { useOnline } from "@goldthread/ui/offline-banner";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { givenName } from "../../shared/given-name.ts";
import { useCrisisResources } from "../../shell/help-now.tsx";

/**
 * Shown the moment a safety question is answered above its threshold, with or without a network: whom to call, in the
 * page and calmly. It asks for nothing; the questions go on beneath.
 */
export function CrisisNotice({ form, waiting }: { form: ApiOutput["measure"]["getForm"]; waiting: number }) {
  const t = useTranslations();
  const resources = useCrisisResources();
  const online = useOnline();
  const [open, setOpen] = useState(true);
  if (!open) return null;
  const name = form.readBy[0] === undefined ? t("today.waitsForTeam") : givenName(form.readBy[0]);
  return (
    <section role="status" className="animate-appear rounded-2 border border-risk bg-risk-wash p-4">
      <h2 className="font-semibold">{t("measure.crisis.title")}</h2>
      <p className="mt-1 mb-3">
        {!online && waiting > 0 ? t("measure.crisis.leadOffline") : t("measure.crisis.lead", { name })}
      </p>
      {resources.length === 0 ? <p>{t("crisis.none")}</p> : <CrisisHelp resources={resources} />}
      <Button variant="secondary" className="mt-3" onClick={() => setOpen(false)}>
        {t("measure.crisis.goOn")}
      </Button>
    </section>
  );
}
