import type { ImportProblem } from "@goldthread/schema/measure-import";
import { CheckIcon, NoteIcon, WarningIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { useTranslations } from "use-intl";

/** What of a questionnaire cannot be kept, or keeps it from being imported: each in words, with where it stands. */
export function ImportProblems({ problems }: { problems: readonly ImportProblem[] }) {
  const t = useTranslations("own.import");
  const errors = problems.filter(({ severity }) => severity === "error");
  const lost = problems.filter(({ severity }) => severity === "cannotBeRepresented");
  return (
    <div role="status" className="flex flex-col gap-3">
      {problems.length === 0 ? (
        <Notice tone="good" icon={<CheckIcon />}>
          <p>{t("allKept")}</p>
        </Notice>
      ) : null}
      {errors.length === 0 ? null : (
        <Notice tone="warn" icon={<WarningIcon />} title={t("refusedTitle")}>
          <p>{t("refusedAbout")}</p>
          <Listed problems={errors} />
        </Notice>
      )}
      {lost.length === 0 ? null : (
        <Notice tone="neutral" icon={<NoteIcon />} title={t("lostTitle", { count: lost.length })}>
          {errors.length === 0 ? <p>{t("lostAbout")}</p> : null}
          <Listed problems={lost} />
        </Notice>
      )}
    </div>
  );
}

function Listed({ problems }: { problems: readonly ImportProblem[] }) {
  const t = useTranslations("own.import");
  const tProblem = useTranslations("importProblem");
  return (
    <ul
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls has to take the keyboard
      tabIndex={0}
      className="mt-3 flex max-h-80 list-disc flex-col gap-2 overflow-y-auto pl-5 print:max-h-none"
    >
      {problems.map(({ kind, path, figures }, place) => {
        const { linkId } = figures;
        return (
          // oxlint-disable-next-line react/no-array-index-key -- the list is never reordered
          <li key={place} className="wrap-anywhere">
            {tProblem(kind, figures)}{" "}
            <span className="text-s text-ink-2">
              {linkId === undefined ? null : `${t("about", { linkId })} `}
              {path === "" ? t("whole") : t("at", { path })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
