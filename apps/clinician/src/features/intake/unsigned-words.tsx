import { Button } from "@goldthread/ui/button";
import { Notice } from "@goldthread/ui/notice";
import { useTranslations } from "use-intl";
import type { IntakeKeeper, KeeperState } from "./intake-keeper.ts";
import { useTextTitle } from "./use-text-title.ts";

/** Words typed here that are not in the intake somebody signed meanwhile: to be copied, then let go. */
export function UnsignedWords({ keeper, state: { sections } }: { keeper: IntakeKeeper; state: KeeperState }) {
  const t = useTranslations("intake");
  const titleOf = useTextTitle();
  return (
    <Notice
      tone="warn"
      live="alert"
      title={t("closedTitle")}
      actions={
        <Button variant="secondary" onClick={keeper.discard}>
          {t("letGo")}
        </Button>
      }
    >
      <p>{t("closedKept")}</p>
      <dl className="mt-3 flex flex-col gap-3">
        {keeper.unsaved().map((id) => (
          <div key={id}>
            <dt className="font-semibold">{titleOf(id)}</dt>
            <dd className="whitespace-pre-wrap">{sections[id]}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
