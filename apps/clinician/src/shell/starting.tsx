import { Loading, Skeleton } from "@goldthread/ui/skeleton";
import { useTranslations } from "use-intl";

/** The frame of the page while it is being found out who is signed in. */
export function Starting() {
  const t = useTranslations("common");
  return (
    <main className="grid min-h-dvh rail:grid-cols-[13.5rem_minmax(0,1fr)]">
      <div className="border-line p-6 max-rail:border-b rail:border-r">
        <Skeleton className="h-6 w-32" />
      </div>
      <Loading label={t("loading")} className="flex flex-col gap-4 p-8">
        <Skeleton className="h-8 w-72" />
        <Skeleton className="h-64 w-full" />
      </Loading>
    </main>
  );
}
