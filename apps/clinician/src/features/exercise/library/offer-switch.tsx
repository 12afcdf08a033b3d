import { useTRPC } from "@goldthread/app-core/api/client";
import { useCommand } from "@goldthread/app-core/api/use-command";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { ConfirmDialog } from "@goldthread/ui/confirm-dialog";
import { Switch } from "@goldthread/ui/switch";
import { VisuallyHidden } from "@goldthread/ui/visually-hidden";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { LibraryExercise } from "../library-search.ts";

/** Whether the clinic offers an exercise. Hiding it asks first, and says what stays. */
export function OfferSwitch({
  exercise: { summary, hidden },
  title,
}: {
  exercise: LibraryExercise;
  title: string;
}) {
  const t = useTranslations("exerciseLibrary");
  const tCommon = useTranslations("common");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const setHidden = useCommand(
    trpc.exercise.setHidden.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(trpc.exercise.pathFilter()),
    }),
  );
  const send = (hide: boolean) => setHidden.send({ exerciseId: summary.id, hidden: hide });
  return (
    <span className="flex flex-col gap-2">
      <Switch
        label={
          <>
            <VisuallyHidden>{t("offerNamed", { title })}</VisuallyHidden>
            <span aria-hidden="true" className="text-s font-normal text-ink-2">
              {t(hidden ? "hidden" : "offered")}
            </span>
          </>
        }
        className="items-center"
        checked={!hidden}
        disabled={setHidden.isPending}
        onChange={() => (hidden ? send(false) : setAsking(true))}
      />
      <RefusalText error={setHidden.error} />
      <ConfirmDialog
        open={asking}
        title={t("hide.title", { title })}
        description={t("hide.about")}
        confirmLabel={t("hide.do")}
        cancelLabel={tCommon("cancel")}
        onConfirm={() => {
          setAsking(false);
          send(true);
        }}
        onCancel={() => setAsking(false)}
      />
    </span>
  );
}
