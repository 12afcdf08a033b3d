import { useErrorText } from "@goldthread/app-core/errors/use-error-text";
import { Button } from "@goldthread/ui/button";
import { Card } from "@goldthread/ui/card";
import { ConfirmDialog } from "@goldthread/ui/confirm-dialog";
import { CheckIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { PageHeader } from "@goldthread/ui/page-title";
import { Voice } from "@goldthread/ui/voice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { CommandPath } from "../../offline/commands.ts";
import { useEntries, useOutbox } from "../../offline/outbox-context.tsx";
import type { OutboxEntry } from "../../offline/outbox.ts";
import { useDates } from "../../shared/use-dates.ts";
import { BackLink } from "../../shell/back-link.tsx";
import { Screen } from "../../shell/screen.tsx";
import { wordsIn } from "./words-in.ts";

/** What the clinic does not have yet, in the order in which it was done, with the person's own words. */
export function UnsentScreen() {
  const t = useTranslations("unsent");
  const entries = useEntries();
  const outbox = useOutbox();
  return (
    <Screen title={t("title")} start={<BackLink to="/me" />}>
      <PageHeader title={t("heading")} meta={t("lead")} />
      {entries.length === 0 ? (
        <Notice className="mt-6" tone="good" icon={<CheckIcon />}>
          {t("none")}
        </Notice>
      ) : (
        <>
          <div className="mt-5">
            <Button variant="secondary" onClick={() => void outbox?.flush()}>
              {t("sendNow")}
            </Button>
          </div>
          <ul className="mt-5 flex flex-col gap-2.5">
            {entries.map((entry) => (
              <UnsentEntry key={entry.opId} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </Screen>
  );
}

function UnsentEntry({ entry }: { entry: OutboxEntry }) {
  const t = useTranslations("unsent");
  const date = useDates();
  const errorText = useErrorText();
  const outbox = useOutbox();
  const [discarding, setDiscarding] = useState(false);
  const words = wordsIn(entry.input);
  const when = date(entry.madeAt, { day: "numeric", month: "long", hour: "numeric", minute: "2-digit" });
  return (
    <Card as="li" tone={entry.refusal === null ? "plain" : "gold"} padding="none" className="p-4">
      <p className="font-medium">{t("made", { what: t(`what.${entry.path as CommandPath}`), when })}</p>
      {words.map((line) => (
        <Voice key={line} size="s" className="mt-1">
          {line}
        </Voice>
      ))}
      {entry.refusal === null ? (
        <p className="mt-1 text-m text-ink-2">{t("waiting")}</p>
      ) : (
        <>
          <p className="mt-1 font-medium">{errorText({ data: { refusal: entry.refusal } })}</p>
          <p className="text-m text-ink-2">{t("notTakenHint")}</p>
          <div className="mt-3 flex flex-wrap gap-2.5">
            <Button variant="secondary" onClick={() => void outbox?.retry(entry.opId)}>
              {t("retry")}
            </Button>
            <Button variant="quiet" onClick={() => setDiscarding(true)}>
              {t("discard")}
            </Button>
          </div>
        </>
      )}
      <ConfirmDialog
        open={discarding}
        title={t("discardTitle")}
        description={t("discardHint")}
        confirmLabel={t("discard")}
        cancelLabel={t("keep")}
        danger
        onCancel={() => setDiscarding(false)}
        onConfirm={() => void outbox?.discard(entry.opId)}
      >
        {words.map((line) => (
          <Voice key={line} size="s">
            {line}
          </Voice>
        ))}
      </ConfirmDialog>
    </Card>
  );
}
