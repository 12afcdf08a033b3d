import { cx } from "@goldthread/ui/class-names";
import { Logo } from "@goldthread/ui/logo";
import { PageTitle } from "@goldthread/ui/page-title";
import { type ReactNode, useEffect } from "react";
import { useTranslations } from "use-intl";
import { LanguageChoice } from "./language-choice.tsx";

export interface IdentityPageProps {
  title: string;
  lead?: ReactNode;
  /** At the top right: the companion puts crisis help here. */
  help?: ReactNode;
  children: ReactNode;
  /** Beside or below the form. */
  aside?: ReactNode;
}

/** The frame of every page for people who are not signed in yet: one question at a time, the language at its foot. */
export function IdentityPage({ title, lead, help, children, aside }: IdentityPageProps) {
  const t = useTranslations("common");
  useEffect(() => {
    document.title = `${title} · ${t("product")}`;
  }, [title, t]);
  return (
    <div
      className={cx(
        "mx-auto flex w-full flex-1 flex-col gap-8 px-5 py-6 md:px-8 md:py-10",
        aside ? "max-w-5xl" : "max-w-lg",
      )}
    >
      <header className="flex min-h-12 items-center justify-between gap-4">
        <Logo size={26} word={t("product")} />
        {help}
      </header>
      <main id="main" tabIndex={-1} className={aside ? "grid items-start gap-10 md:grid-cols-2" : "grid"}>
        <div className="flex w-full max-w-md flex-col gap-5">
          <div className="flex flex-col gap-2">
            <PageTitle>{title}</PageTitle>
            {lead ? <div className="text-ink-2">{lead}</div> : null}
          </div>
          {children}
        </div>
        {aside}
      </main>
      <footer className="mt-auto">
        <LanguageChoice />
      </footer>
    </div>
  );
}
