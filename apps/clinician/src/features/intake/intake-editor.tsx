import { missingSections } from "@goldthread/domain/intake/sections";
import type { Intake } from "@goldthread/schema/intake";
import { Button } from "@goldthread/ui/button";
import { Notice } from "@goldthread/ui/notice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ConflictChooser } from "./conflict-chooser.tsx";
import { IntakeFields } from "./intake-fields.tsx";
import { asIntakeText, written } from "./intake-text.ts";
import { SavedState } from "./saved-state.tsx";
import { SignIntakeDialog } from "./sign-intake-dialog.tsx";
import { useIntakeKeeper } from "./use-intake-keeper.ts";

/** The draft: five sections, saved as typed, signed when all are written. */
export function IntakeEditor({
  clientId,
  intakeId,
  draft,
}: {
  clientId: string;
  intakeId: string;
  draft: Intake | null;
}) {
  const t = useTranslations("intake");
  const { keeper, state } = useIntakeKeeper(clientId, intakeId, draft);
  const [signing, setSigning] = useState(false);
  const { sections, status, conflicts, takenIn } = state;
  const missing = missingSections(asIntakeText(sections));
  const missingText =
    missing.length === 0
      ? undefined
      : t("missing", { sections: missing.map((section) => t(`section.${section}.title`)).join(", ") });
  return (
    <section aria-labelledby="intake-title" className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id="intake-title" className="voice text-2xl">
          {t("draftTitle")}
        </h2>
        <SavedState state={state} onRetry={() => void keeper.flush()} />
      </div>
      {takenIn && status !== "conflict" ? (
        <Notice tone="info" live="status">
          {t("takenIn")}
        </Notice>
      ) : null}
      {status === "conflict" ? <ConflictChooser conflicts={conflicts} onChoose={keeper.choose} /> : null}
      {status === "closed" ? <SignedMeanwhile sections={written(sections)} /> : null}
      <IntakeFields
        sections={sections}
        readOnly={status === "closed"}
        onChange={keeper.change}
        onLeave={() => void keeper.flush()}
      />
      <div className="flex flex-col items-start gap-2 border-t border-line pt-5 print:hidden">
        <p className="max-w-[40rem] text-ink-2">{t("signWhat")}</p>
        <Button
          variant="primary"
          disabledReason={missingText ?? (status === "conflict" ? t("chooseFirst") : undefined)}
          onClick={() => setSigning(true)}
        >
          {t("sign")}
        </Button>
      </div>
      {signing ? (
        <SignIntakeDialog
          clientId={clientId}
          intakeId={intakeId}
          keeper={keeper}
          onClose={() => setSigning(false)}
        />
      ) : null}
    </section>
  );
}

function SignedMeanwhile({ sections }: { sections: Readonly<Record<string, string>> }) {
  const t = useTranslations("intake");
  return (
    <Notice tone="warn" live="alert" title={t("closedTitle")}>
      <p>{Object.keys(sections).length === 0 ? t("closed") : t("closedKept")}</p>
    </Notice>
  );
}
