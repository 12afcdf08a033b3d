import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { Button } from "@goldthread/ui/button";
import { ConfirmDialog } from "@goldthread/ui/confirm-dialog";
import { Section } from "@goldthread/ui/section";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useDevice, useEntries, useOutbox } from "../../offline/outbox-context.tsx";
import { deviceSettings } from "../../offline/settings.ts";

/** Out of this phone, or of all: everything of the person's is taken off it, which is said before anything unsent is lost. */
export function SignOut() {
  const t = useTranslations("me");
  const { person, signOut } = useSession();
  const device = useDevice();
  const outbox = useOutbox();
  const count = useEntries().length;
  const [asking, setAsking] = useState<"here" | "everywhere" | null>(null);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const leave = async (everywhere: boolean) => {
    setPending(true);
    setError(null);
    try {
      await signOut(everywhere);
      deviceSettings.clear();
      if (person !== null) await device.forget(person.id);
    } catch (failed) {
      setError(failed);
    } finally {
      setPending(false);
      setAsking(null);
    }
  };
  const ask = async (where: "here" | "everywhere") => {
    await outbox?.flush();
    if ((outbox?.entries().length ?? 0) > 0) setAsking(where);
    else await leave(where === "everywhere");
  };
  return (
    <Section title={t("signOut")} description={t("signOutHint")}>
      <RefusalText error={error} />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="secondary" pending={pending} onClick={() => void ask("here")}>
          {t("signOutHere")}
        </Button>
        <Button variant="secondary" pending={pending} onClick={() => void ask("everywhere")}>
          {t("signOutEverywhere")}
        </Button>
      </div>
      <ConfirmDialog
        open={asking !== null}
        title={t("signOutTitle")}
        description={t("signOutLoses", { count })}
        confirmLabel={t("signOut")}
        cancelLabel={t("stay")}
        danger
        pending={pending}
        onCancel={() => setAsking(null)}
        onConfirm={() => void leave(asking === "everywhere")}
      />
    </Section>
  );
}
