import { OfflineBanner } from "@goldthread/ui/offline-banner";
import { Outlet } from "@tanstack/react-router";
import { useTranslations } from "use-intl";

export function PublicLayout() {
  const t = useTranslations("shell");
  return (
    <div className="flex min-h-dvh flex-col">
      <OfflineBanner>{t("offline")}</OfflineBanner>
      <Outlet />
    </div>
  );
}
