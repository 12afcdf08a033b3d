import { QueryError } from "@goldthread/app-core/errors/query-error";
import { Button } from "@goldthread/ui/button";
import { Section } from "@goldthread/ui/section";
import { Skeleton } from "@goldthread/ui/skeleton";
import { useTranslations } from "use-intl";
import { useChart } from "../chart/chart-context.tsx";
import { useAdaptation } from "./use-adaptation.ts";
import { useAdaptationWords } from "./use-adaptation-words.ts";

/** What is different for this client, in words. */
export function AdaptationCard() {
  const t = useTranslations("exercise.adapted");
  const { callName, act } = useChart();
  const { data, error, refetch, isFetching } = useAdaptation();
  const words = useAdaptationWords()(data);
  return (
    <Section
      title={t("title", { name: callName })}
      card
      actions={
        data === undefined ? undefined : (
          <Button size="s" variant="secondary" onClick={() => act({ kind: "adapt" })}>
            {t("edit")}
          </Button>
        )
      }
    >
      {data === undefined ? (
        error === null ? (
          <Skeleton className="h-12 w-full" />
        ) : (
          <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
        )
      ) : words.length === 0 ? (
        <p className="text-s text-ink-2">{t("none", { name: callName })}</p>
      ) : (
        <>
          <ul className="flex flex-col gap-1 text-ink">
            {words.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="mt-2 text-s text-ink-3">{t("about")}</p>
        </>
      )}
    </Section>
  );
}
