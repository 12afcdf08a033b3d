import { useBelonging, useSession } from "@goldthread/app-core/session/session-provider";
import { AppShell, type NavGroup } from "@goldthread/ui/app-shell";
import { Logo } from "@goldthread/ui/logo";
import { OfflineBanner } from "@goldthread/ui/offline-banner";
import { Link, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useCaseload } from "../features/caseload/use-caseload.ts";
import { paths } from "../paths.ts";
import { GlobalKeys } from "./global-keys.tsx";
import { PersonBlock } from "./person-block.tsx";
import { railLink } from "./rail-link.tsx";
import { useAllPages } from "./use-all-pages.ts";
import { useLive } from "./use-live.ts";

/** The portal's frame: nouns at the left, who is signed in at its foot, one page at the right. */
export function PortalShell({ children }: { children: ReactNode }) {
  const t = useTranslations("shell");
  const tCommon = useTranslations("common");
  const groups = useNavGroups();
  useLive();
  useAllPages();
  return (
    <AppShell
      skipLabel={t("skip")}
      navLabel={t("nav.label")}
      menuOpenLabel={t("menu.open")}
      menuCloseLabel={t("menu.close")}
      brand={
        <Link {...paths.home()} aria-label={t("home")} className="rounded-1 no-underline">
          <Logo size={24} word={tCommon("product")} />
        </Link>
      }
      groups={groups}
      footer={<PersonBlock />}
      banner={<OfflineBanner>{t("offline")}</OfflineBanner>}
      renderLink={railLink}
    >
      <GlobalKeys>{children}</GlobalKeys>
    </AppShell>
  );
}

function useNavGroups(): NavGroup[] {
  const t = useTranslations("shell.nav");
  const { roles } = useBelonging();
  const { demo } = useSession();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const caseload = useCaseload({ enabled: roles.includes("clinician") });
  const item = (id: string, href: string, alsoUnder?: string) => ({
    id,
    href,
    label: t(id),
    current: path.startsWith(href) || (alsoUnder !== undefined && path.startsWith(alsoUnder)),
  });
  const care = {
    ...item("caseload", "/caseload", "/clients/"),
    count: caseload.data?.rows.length,
    countLabel: t("clientsCounted"),
  };
  const library = [item("measures", "/measures"), item("exercises", "/exercises")];
  const clinic = [
    item("people", "/clinic/people"),
    item("clients", "/clinic/clients"),
    item("clinic", "/clinic/settings"),
    item("audit", "/clinic/audit"),
  ];
  return [
    ...(roles.includes("clinician") ? [{ id: "care", items: [care] }] : []),
    {
      id: "clinic",
      label: t("clinicGroup"),
      items: [...library, ...(roles.includes("admin") ? clinic : [])],
    },
    ...(demo ? [{ id: "demo", label: t("demoGroup"), items: [item("outbox", "/outbox")] }] : []),
  ];
}
