import type { ApiOutput } from "@goldthread/app-core/api/client";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { givenName } from "../../shared/given-name.ts";

/** Where the answers are, who reads them, and the way on. */
export function FormFoot({
  form,
  waiting,
  children,
}: {
  form: ApiOutput["measure"]["getForm"];
  waiting: number;
  children: ReactNode;
}) {
  const t = useTranslations("measure");
  const saved = waiting > 0 ? t("savedHere") : t("saved");
  const [reader] = form.readBy;
  return (
    <>
      <div className="mb-1 flex flex-wrap items-center justify-center gap-x-3 text-center text-m text-ink-3">
        <p>
          {reader === undefined
            ? saved
            : t("foot", { saved, reader: t("readsThis", { name: givenName(reader) }) })}
        </p>
        <Link to="/" className="inline-flex min-h-12 items-center text-brand no-underline hover:underline">
          {t("leave")}
        </Link>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">{children}</div>
    </>
  );
}
