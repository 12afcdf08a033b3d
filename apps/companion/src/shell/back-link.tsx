import { ChevronLeftIcon } from "@goldthread/ui/icons";
import { Link, type LinkProps } from "@tanstack/react-router";
import { useTranslations } from "use-intl";

/** One step up, at the top left of a page inside another. */
export function BackLink({ to }: { to: NonNullable<LinkProps["to"]> }) {
  const t = useTranslations("shell");
  return (
    <Link
      to={to}
      className="-ml-2 inline-flex min-h-12 items-center gap-1 pr-3 text-ink-2 no-underline hover:text-ink"
    >
      <ChevronLeftIcon size={22} />
      {t("back")}
    </Link>
  );
}
