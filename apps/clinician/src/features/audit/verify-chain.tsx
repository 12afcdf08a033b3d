import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { Button } from "@goldthread/ui/button";
import { CheckIcon, WarningIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";

/** Recomputes the chain of entries on demand and says whether it is whole, or where it breaks. */
export function VerifyChain() {
  const t = useTranslations("audit.chain");
  const trpc = useTRPC();
  const { data, error, refetch, isFetching } = useQuery(
    trpc.audit.verify.queryOptions({}, { enabled: false, gcTime: 0 }),
  );
  const verify = (
    <Button
      variant="secondary"
      pending={isFetching}
      pendingLabel={t("verifying")}
      onClick={() => void refetch()}
    >
      {data === undefined ? t("verify") : t("again")}
    </Button>
  );
  return (
    <div className="flex flex-col gap-2">
      {data === undefined ? (
        <Notice tone="neutral" title={t("title")} actions={verify}>
          <p>{t("about")}</p>
        </Notice>
      ) : (
        <Notice
          tone={data.ok ? "good" : "risk"}
          icon={data.ok ? <CheckIcon /> : <WarningIcon />}
          title={data.ok ? t("whole") : t("broken", { seq: data.firstBrokenSeq ?? 0 })}
          actions={verify}
          live={data.ok ? "status" : "alert"}
        >
          <p>{data.ok ? t("wholeWhat", { count: data.entries }) : t("brokenWhat")}</p>
        </Notice>
      )}
      <RefusalText error={error} />
    </div>
  );
}
