import { missingSections } from "@goldthread/domain/intake/sections";
import type { Intake } from "@goldthread/schema/intake";
import { Button } from "@goldthread/ui/button";
import { Notice } from "@goldthread/ui/notice";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { ConflictChooser } from "./conflict-chooser.tsx";
import { IntakeFields } from "./intake-fields.tsx";
import { asIntakeText } from "./intake-text.ts";
import { SavedState } from "./saved-state.tsx";
import { SignIntakeDialog } from "./sign-intake-dialog.tsx";
import { UnsignedWords } from "./unsigned-words.tsx";
import { useIntakeKeeper } from "./use-intake-keeper.ts";

/** The draft: five sections, saved as typed, signed when all are written. `onClosed`: it is signed, and nothing is left over. */
export function IntakeEditor({
  clientId,
  intakeId,
  intake,
  onClosed,
}: {
  clientId: string;
  intakeId: string;
  intake: Intake | null;
  onClosed: () => void;
}) {
  const t = useTranslations("intake");
  const { keeper, state } = useIntakeKeeper(clientId, intakeId, intake);
  const [signing, setSigning] = useState(false);
  const { sections, status, conflicts, takenIn } = state;
  const isDone = status === "closed" && keeper.unsaved().length === 0;
  useEffect(() => {
    if (isDone) onClosed();
  }, [isDone, onClosed]);
  if (status === "closed") return isDone ? null : <UnsignedWords keeper={keeper} state={state} />;
  const missing = missingSections(asIntakeText(sections));
  const missingText =
    missing.length === 0
      ? undefined
      : t("missing", { sections: missing.map((section) => t(`section.${section}.title`)).join(", ") });
  return (
    <section aria-labelledby="intake-title" className="flex flex-col gap-5">
      <div className="sticky top-0 z-10 -my-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 bg-paper py-2">
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
      <IntakeFields sections={sections} onChange={keeper.change} onLeave={() => void keeper.flush()} />
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
