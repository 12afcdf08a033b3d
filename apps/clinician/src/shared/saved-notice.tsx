import { CheckIcon } from "@goldthread/ui/icons";
import { useTranslations } from "use-intl";

/** Says quietly that it is saved. Its place is there before, so that it is read out when it appears. */
export function SavedNotice({ shown }: { shown: boolean }) {
  const t = useTranslations("common");
  return (
    <p role="status" className="inline-flex min-h-6 items-center gap-1.5 text-s font-medium text-good">
      {shown ? (
        <>
          <CheckIcon size={16} />
          {t("saved")}
        </>
      ) : null}
    </p>
  );
}
