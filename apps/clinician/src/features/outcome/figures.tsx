import type { Cited } from "@goldthread/domain/measure/definition";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

export interface Figure {
  id: string;
  term: string;
  value: ReactNode;
}

/** Where a verdict comes from, on demand: figures in rows, and the source with how well it is established. */
export function Figures({ summary, items }: { summary?: string | undefined; items: readonly Figure[] }) {
  const t = useTranslations("outcome");
  return (
    <details className="mt-1 text-s text-ink-2">
      <summary className="min-h-6 w-fit rounded-1 underline decoration-line-strong underline-offset-3 hover:decoration-ink">
        {summary ?? t("figures.show")}
      </summary>
      <dl className="mt-1.5 flex flex-col rounded-2 bg-sunken px-3 py-1.5 print:border print:border-line">
        {items.map(({ id, term, value }) => (
          <div
            key={id}
            className="grid gap-x-4 border-b border-line py-1.5 last:border-b-0 sm:grid-cols-[minmax(9rem,12rem)_minmax(0,1fr)]"
          >
            <dt className="text-ink-3">{term}</dt>
            <dd className="min-w-0 text-ink wrap-anywhere tabular">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** A source, and in words how far it can be relied on. */
export function Citation({ source, evidence }: Cited) {
  const t = useTranslations("outcome.evidence");
  return (
    <>
      {/* Sources are named as they are published. */}
      <span lang="en">{source}</span>
      <span className={evidence === "U" ? "block font-semibold text-warn" : "block text-ink-2"}>
        {t(evidence)}
      </span>
    </>
  );
}
