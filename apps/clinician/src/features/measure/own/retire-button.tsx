import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import type { LibraryMeasure } from "@goldthread/schema/measure-library";
import { Button } from "@goldthread/ui/button";
import { ConfirmDialog } from "@goldthread/ui/confirm-dialog";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useLibraryCommand } from "../use-library-command.ts";

/** Takes a measure of the clinic's own out of use, or brings it back. What was answered stays. */
export function RetireButton({ measure }: { measure: LibraryMeasure }) {
  const t = useTranslations("own");
  const tCommon = useTranslations("common");
  const trpc = useTRPC();
  const retire = useLibraryCommand(trpc.measure.retireOwn.mutationOptions());
  const [asking, setAsking] = useState(false);
  const retired = measure.retired !== null;
  const send = () => retire.send({ measureId: measure.id, retired: !retired });
  return (
    <>
      <Button
        variant="secondary"
        pending={retire.isPending}
        onClick={() => (retired ? send() : setAsking(true))}
      >
        {t(retired ? "bringBack" : "retire")}
      </Button>
      <RefusalText error={retire.error} />
      <ConfirmDialog
        open={asking}
        title={t("retireTitle")}
        description={t("retireAbout")}
        confirmLabel={t("retire")}
        cancelLabel={tCommon("cancel")}
        onConfirm={() => {
          setAsking(false);
          send();
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
