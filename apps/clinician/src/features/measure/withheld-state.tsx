import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import type { Withholding } from "@goldthread/schema/measure";
import { limits } from "@goldthread/schema/limits";
import { Button } from "@goldthread/ui/button";
import { EyeClosedIcon, EyeIcon } from "@goldthread/ui/icons";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import type { z } from "zod";
import { languageOf } from "../../shared/language.ts";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useWhen } from "../../shared/use-when.ts";
import { WordsDialog } from "../../shared/words-dialog.tsx";
import { useChart } from "../chart/chart-context.tsx";
import { useMeasures } from "./use-measures.ts";

/** Whether the client sees results of a measure, and the way to withhold or to release them. Both are recorded. */
export function WithheldState({
  measureId,
  withheld,
}: {
  measureId: string;
  withheld: z.infer<typeof Withholding> | null;
}) {
  const t = useTranslations("measure.withheld");
  const trpc = useTRPC();
  const when = useWhen();
  const language = languageOf(useLocale());
  const { callName, chart } = useChart();
  const clientId = chart.client.id;
  const measure = useMeasures().get(measureId)?.shortTitle[language] ?? measureId;
  const withhold = useClientCommand(trpc.measure.withholdResult.mutationOptions());
  const release = useClientCommand(trpc.measure.releaseResult.mutationOptions());
  const [asking, setAsking] = useState(false);
  const Icon = withheld === null ? EyeIcon : EyeClosedIcon;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1 border-y border-line py-2 text-s text-ink-2 print:hidden">
      <Icon size={18} className="shrink-0" />
      <div role="status" className="min-w-0 flex-1">
        <p>{t(withheld === null ? "shown" : "hidden", { name: callName, measure })}</p>
        {withheld === null ? null : (
          <p className="text-xs text-ink-3">
            {t("since", { name: withheld.by, day: when.short(withheld.at) })}
            {withheld.reason === "" ? null : ` · ${withheld.reason}`}
          </p>
        )}
      </div>
      <Button
        size="s"
        variant="quiet"
        pending={release.isPending}
        onClick={() => (withheld === null ? setAsking(true) : release.send({ clientId, measureId }))}
      >
        {t(withheld === null ? "withhold" : "release")}
      </Button>
      <RefusalText error={release.error} />
      {asking ? (
        <WordsDialog
          draftKey={`withhold-${clientId}-${measureId}`}
          title={t("title", { name: callName, measure })}
          description={t("about")}
          label={t("reason")}
          optional
          max={limits.words_characters_max}
          path="reason"
          submitLabel={t("withhold")}
          command={withhold}
          onSubmit={(reason, done) => withhold.send({ clientId, measureId, reason }, done)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}
