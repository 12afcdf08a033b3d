import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { Button } from "@goldthread/ui/button";
import { ConfirmDialog } from "@goldthread/ui/confirm-dialog";
import { Section } from "@goldthread/ui/section";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";

/** For a lost telephone or a forgotten computer. */
export function SignOutEverywhere() {
  const t = useTranslations("settings.everywhere");
  const tCommon = useTranslations("common");
  const { signOut } = useSession();
  const [asking, setAsking] = useState(false);
  const leave = useMutation({ mutationFn: () => signOut(true) });
  return (
    <Section title={t("title")} description={t("lead")} card className="print:hidden">
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t("submit")}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t("confirm")}
        description={t("what")}
        confirmLabel={t("submit")}
        cancelLabel={tCommon("cancel")}
        pending={leave.isPending}
        onConfirm={() => leave.mutate()}
        onCancel={() => setAsking(false)}
      >
        <RefusalText error={leave.error} />
      </ConfirmDialog>
    </Section>
  );
}
