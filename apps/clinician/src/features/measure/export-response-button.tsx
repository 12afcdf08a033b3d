import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { Button } from "@goldthread/ui/button";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { saveFile } from "./save-file.ts";

/** Saves a finished form with its scores as FHIR: a QuestionnaireResponse and its Observations. */
export function ExportResponseButton({ responseId }: { responseId: string }) {
  const t = useTranslations("measure.response");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const save = async () => {
    setPending(true);
    setError(null);
    try {
      const { fileName, json } = await queryClient.query(
        trpc.measure.exportResponse.queryOptions({ responseId }),
      );
      saveFile(fileName, json, "application/fhir+json");
    } catch (failure) {
      setError(failure);
    } finally {
      setPending(false);
    }
  };
  return (
    <div className="mt-3 print:hidden">
      <Button size="s" variant="secondary" pending={pending} onClick={() => void save()}>
        {t("export")}
      </Button>
      <RefusalText error={error} />
    </div>
  );
}
