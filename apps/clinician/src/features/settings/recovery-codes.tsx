import { useSession } from "@goldthread/app-core/session/session-provider";
import { Button } from "@goldthread/ui/button";
import { Notice } from "@goldthread/ui/notice";
import { useState } from "react";
import { useTranslations } from "use-intl";

/** Shown once: each code signs in once without the authenticator. Copied, printed or written down, then gone from the screen. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const t = useTranslations("settings.recovery");
  const tCommon = useTranslations("common");
  const { person } = useSession();
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(codes.join("\n")).then(
      () => setCopied("yes"),
      () => setCopied("no"),
    );
  };
  return (
    <Notice tone="gold" title={t("title")} live="status">
      <p className="print:hidden">{t("lead")}</p>
      <p className="hidden print:block">
        {tCommon("product")} · {person?.email}
      </p>
      <ul className="my-3 grid grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="text-l tabular">
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button variant="secondary" onClick={copy}>
          {t("copy")}
        </Button>
        <Button variant="secondary" onClick={() => print()}>
          {t("print")}
        </Button>
        <Button variant="primary" onClick={onKept}>
          {t("kept")}
        </Button>
      </div>
      <p role="status" className="mt-2 min-h-5 text-s print:hidden">
        {copied === null ? "" : t(copied === "yes" ? "copied" : "notCopied")}
      </p>
    </Notice>
  );
}
