import { newId } from "@goldthread/app-core/api/new-id";
import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import type { Language, MeasureDefinition } from "@goldthread/domain/measure/definition";
import { languagesOf } from "@goldthread/domain/measure/wording";
import type { MeasureOrigin } from "@goldthread/schema/measure-import";
import { Button } from "@goldthread/ui/button";
import { Section } from "@goldthread/ui/section";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { paths } from "../../../paths.ts";
import { useDraft } from "../../../shared/use-draft.ts";
import { Preview } from "../preview.tsx";
import { useLibraryCommand } from "../use-library-command.ts";
import { OwnForm } from "./own-form.tsx";
import { definitionOf, draftOf, problemsOf } from "./scoring.ts";

/** Sets a measure of the clinic's own and saves it as a version; the form beside it scores as it will. */
export function OwnEditor({
  base,
  measureId,
  draftKey,
  origin,
  onSaved,
}: {
  /** The questions, with whatever is set of them already. */
  base: MeasureDefinition;
  /** Null for a new measure. */
  measureId: string | null;
  draftKey: string;
  /** What the questionnaire it is imported from called its parts. */
  origin?: MeasureOrigin;
  onSaved?: () => void;
}) {
  const t = useTranslations("own");
  const trpc = useTRPC();
  const navigate = useNavigate();
  const language: Language = languagesOf(base)[0] ?? "en";
  const [draft, change, clear] = useDraft(draftKey, draftOf(base, language));
  const [tried, setTried] = useState(false);
  const [madeId] = useState(newId);
  const save = useLibraryCommand(trpc.measure.saveOwn.mutationOptions());
  const words = useMemo(
    () => ({ bands: t("setByClinic"), source: t("setByClinic"), convention: t("convention") }),
    [t],
  );
  const problems = problemsOf(base, draft);
  const definition = useMemo(() => definitionOf(base, draft, words), [base, draft, words]);
  const submit = () => {
    setTried(true);
    if (problems.length > 0) return;
    save.send(
      { measureId: measureId ?? madeId, definition, ...(origin === undefined ? {} : { origin }) },
      {
        onSuccess(saved) {
          clear();
          onSaved?.();
          void navigate(paths.measure(saved.measureId));
        },
      },
    );
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <OwnForm
        base={base}
        language={language}
        draft={draft}
        change={change}
        problems={tried ? problems : []}
      />
      <Section
        title={t(origin === undefined ? "previewTitle" : "import.tryTitle")}
        description={t("previewAbout")}
      >
        {problems.length === 0 ? (
          <Preview measure={definition} />
        ) : (
          <p className="text-s text-ink-2">{t("previewWaits")}</p>
        )}
      </Section>
      <RefusalText error={save.error} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" pending={save.isPending}>
          {t(measureId === null ? "saveNew" : "saveVersion")}
        </Button>
        <p className="text-s text-ink-2">{t("saveAbout")}</p>
      </div>
    </form>
  );
}
