import { Button } from "@goldthread/ui/button";
import { Notice } from "@goldthread/ui/notice";
import { useTranslations } from "use-intl";
import { useTextTitle } from "./use-text-title.ts";
import type { IntakeConflict } from "./merge-intake.ts";

/** Texts that two windows changed differently, side by side. Nothing is saved over the other until a person has chosen. */
export function ConflictChooser({
  conflicts,
  onChoose,
}: {
  conflicts: readonly IntakeConflict[];
  onChoose: (id: string, text: string) => void;
}) {
  const t = useTranslations("intake.conflict");
  const titleOf = useTextTitle();
  return (
    <Notice tone="warn" live="alert" title={t("title", { count: conflicts.length })}>
      <p>{t("what")}</p>
      <ul className="mt-3 flex flex-col gap-5">
        {conflicts.map(({ id, mine, theirs }) => (
          <li key={id} className="flex flex-col gap-2">
            <h3 className="font-semibold">{titleOf(id)}</h3>
            <div className="grid gap-3 md:grid-cols-2">
              <Wording
                title={t("mine")}
                text={mine}
                action={t("keepMine")}
                onTake={() => onChoose(id, mine)}
              />
              <Wording
                title={t("theirs")}
                text={theirs}
                action={t("takeTheirs")}
                onTake={() => onChoose(id, theirs)}
              />
            </div>
            <div>
              <Button size="s" variant="quiet" onClick={() => onChoose(id, `${theirs}\n\n${mine}`.trim())}>
                {t("both")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Wording({
  title,
  text,
  action,
  onTake,
}: {
  title: string;
  text: string;
  action: string;
  onTake: () => void;
}) {
  const t = useTranslations("intake.conflict");
  return (
    <div className="flex flex-col items-start gap-2 rounded-2 border border-line bg-surface p-3">
      <p className="text-s font-semibold text-ink-2">{title}</p>
      <p className="max-h-60 w-full overflow-y-auto whitespace-pre-wrap">
        {text.trim() === "" ? t("blank") : text}
      </p>
      <Button size="s" variant="secondary" onClick={onTake}>
        {action}
      </Button>
    </div>
  );
}
