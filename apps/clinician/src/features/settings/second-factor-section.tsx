import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { Button } from "@goldthread/ui/button";
import { Pill } from "@goldthread/ui/pill";
import { Section } from "@goldthread/ui/section";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { RemoveSecondFactorDialog } from "./remove-second-factor-dialog.tsx";
import { ScanSecret } from "./scan-secret.tsx";

/** A code from an authenticator app at each sign-in: set up in two steps, with recovery codes shown once. */
export function SecondFactorSection() {
  const t = useTranslations("settings.secondFactor");
  const trpc = useTRPC();
  const { person, refresh } = useSession();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [removing, setRemoving] = useState(false);
  const start = useMutation(trpc.identity.startSecondFactor.mutationOptions());
  const isOn = person?.secondFactor === true;
  const confirmed = (given: readonly string[]) => {
    setCodes(given);
    start.reset();
    void refresh();
  };
  return (
    <Section
      title={t("title")}
      description={t("lead")}
      actions={<Pill tone={isOn ? "good" : "neutral"}>{isOn ? t("on") : t("off")}</Pill>}
      card
    >
      {codes === null ? null : <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />}
      {codes === null && !isOn && start.data === undefined ? (
        <div className="flex flex-col items-start gap-3 print:hidden">
          <RefusalText error={start.error} />
          <Button variant="secondary" pending={start.isPending} onClick={() => start.mutate({})}>
            {t("start")}
          </Button>
        </div>
      ) : null}
      {codes === null && !isOn && start.data !== undefined ? (
        <ScanSecret
          uri={start.data.uri}
          secret={start.data.secret}
          onConfirmed={confirmed}
          onCancel={start.reset}
        />
      ) : null}
      {codes === null && isOn ? (
        <Button variant="secondary" onClick={() => setRemoving(true)}>
          {t("remove")}
        </Button>
      ) : null}
      {removing ? <RemoveSecondFactorDialog onClose={() => setRemoving(false)} /> : null}
    </Section>
  );
}
