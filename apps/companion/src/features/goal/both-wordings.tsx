import { goalTextCharactersMax } from "@goldthread/domain/goal/negotiation";
import type { Goal } from "@goldthread/schema/goal";
import { Button } from "@goldthread/ui/button";
import { Voice } from "@goldthread/ui/voice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSubmit } from "../../offline/outbox-context.tsx";
import { givenName } from "../../shared/given-name.ts";
import { Say } from "../../shared/say.tsx";

/** The client's wording and the clinician's, side by side: neither can overwrite the other's. */
export function BothWordings({
  goal,
  clinician,
  open,
}: {
  goal: Goal;
  clinician: string | null;
  open: boolean;
}) {
  const t = useTranslations("goal");
  const submit = useSubmit();
  const [editing, setEditing] = useState(false);
  return (
    <section className="grid gap-5 sm:grid-cols-2">
      <div>
        <h2 className="text-m font-semibold text-ink-2">{t("yourWords")}</h2>
        {editing ? (
          <Say
            draft={`goal/${goal.id}/revise`}
            begin={goal.clientWords}
            label={t("yourWords")}
            hint={t("reviseHint")}
            sendLabel={t("ratingSave")}
            required
            maxLength={goalTextCharactersMax}
            send={(words) => submit("goal.revise", { goalId: goal.id, words })}
            onSent={() => setEditing(false)}
            onCancel={() => setEditing(false)}
          />
        ) : (
          <>
            {goal.clientWords === "" ? (
              <p className="text-ink-2">{t("noWordsYours")}</p>
            ) : (
              <Voice>{goal.clientWords}</Voice>
            )}
            {open ? (
              <Button variant="quiet" className="-ml-4 touch:px-4!" onClick={() => setEditing(true)}>
                {goal.clientWords === "" ? t("addWords") : t("editWords")}
              </Button>
            ) : null}
          </>
        )}
      </div>
      <div>
        <h2 className="text-m font-semibold text-ink-2">
          {clinician === null ? t("theirWordsUnknown") : t("theirWords", { name: givenName(clinician) })}
        </h2>
        {goal.clinicianWords === "" ? (
          <p className="text-ink-2">{t("noWordsTheirs")}</p>
        ) : (
          <Voice>{goal.clinicianWords}</Voice>
        )}
      </div>
    </section>
  );
}
