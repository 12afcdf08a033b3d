import { useEffect } from "react";
import { useTranslations } from "use-intl";

/** Names the browser's tab. Never a client's name and nothing of their health: titles end up in histories and on shared screens. */
export function usePageTitle(title: string): void {
  const t = useTranslations("common");
  const product = t("product");
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
}
