import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import type { LibraryMeasure } from "@goldthread/schema/measure-library";
import { Button } from "@goldthread/ui/button";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { languageOf } from "../../../shared/language.ts";
import { saveFile } from "../save-file.ts";

/** Saves the measure as a FHIR Questionnaire, in the person's language where it has one. */
export function ExportButton({ measure }: { measure: Pick<LibraryMeasure, "id" | "languages"> }) {
  const t = useTranslations("library");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const own = languageOf(useLocale());
  const language = measure.languages.includes(own) ? own : (measure.languages[0] ?? own);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const save = async () => {
    setPending(true);
    setError(null);
    try {
      const { fileName, json } = await queryClient.query(
        trpc.measure.exportQuestionnaire.queryOptions({ measureId: measure.id, language }),
      );
      saveFile(fileName, json, "application/fhir+json");
    } catch (failure) {
      setError(failure);
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      <Button
        variant="secondary"
        pending={pending}
        disabledReason={measure.languages.length === 0 ? t("noWording") : undefined}
        onClick={() => void save()}
      >
        {t("export")}
      </Button>
      <RefusalText error={error} />
    </>
  );
}
