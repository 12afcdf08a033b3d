import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { useBelonging } from "@goldthread/app-core/session/session-provider";
import { Button } from "@goldthread/ui/button";
import { KeepIcon } from "@goldthread/ui/icons";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSubmit } from "../../offline/outbox-context.tsx";

/** Keeps an exercise where it is found at once. Nobody else reads which; it shows at once, with a network or without. */
export function KeepClose({ exerciseId, kept }: { exerciseId: string; kept: boolean }) {
  const t = useTranslations("practice");
  const { clientId } = useBelonging();
  const submit = useSubmit();
  const [refused, setRefused] = useState<unknown>(null);
  const keep = async () => {
    const change = { clientId: clientId ?? "", exerciseId, favourite: !kept };
    const outcome = await submit("exercise.setFavourite", change);
    setRefused(outcome.state === "refused" ? { data: { refusal: outcome.refusal } } : null);
  };
  return (
    <div className="flex min-w-0 flex-col items-end gap-2">
      <Button variant="secondary" aria-pressed={kept} className="px-5!" onClick={() => void keep()}>
        <KeepIcon size={22} className={kept ? "fill-current text-gold" : "text-ink-3"} />
        {t("keep.close")}
      </Button>
      <RefusalText error={refused} />
    </div>
  );
}
