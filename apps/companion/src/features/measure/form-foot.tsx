import type { ApiOutput } from "@goldthread/app-core/api/client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { givenName } from "../../shared/given-name.ts";

/** Where the answers are, who reads them, and the way on. */
export function FormFoot({ form, waiting, children }: { form: ApiOutput["measure"]["getForm"]; waiting: number; children: ReactNode }) {
  const t = useTranslations("measure");
  const saved = waiting > 0 ? t("savedHere") : t("saved");
  const [reader] = form.readBy;
  return (
    <>
      <p className="mb-3 text-center text-m text-ink-3">
        {reader === undefined ? saved : t("foot", { saved, reader: t("readsThis", { name: givenName(reader) }) })}
      </p>
      <div className="flex flex-wrap items-center justify-between gap-3">{children}</div>
    </>
  );
}
