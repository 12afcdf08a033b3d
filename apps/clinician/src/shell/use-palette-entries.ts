import { useBelonging } from "@goldthread/app-core/session/session-provider";
import { useTheme } from "@goldthread/ui/use-theme";
import { useNavigate } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useCaseload } from "../features/caseload/use-caseload.ts";
import { paths } from "../paths.ts";

export interface PaletteEntry {
  id: string;
  label: string;
  run: () => void;
}

export interface PaletteSection {
  id: "clients" | "pages" | "actions";
  entries: PaletteEntry[];
}

/** What the palette offers the person: their clients by name, the pages of their roles, and what can be done anywhere. */
export function usePaletteEntries({
  onShowKeys,
  onSignOut,
}: {
  onShowKeys: () => void;
  onSignOut: () => void;
}) {
  const t = useTranslations("shell");
  const { roles } = useBelonging();
  const navigate = useNavigate();
  const { setTheme } = useTheme();
  const isClinician = roles.includes("clinician");
  const caseload = useCaseload({ enabled: isClinician });
  const clients = (caseload.data?.rows ?? []).map(({ clientId, displayName }) => ({
    id: `client.${clientId}`,
    label: displayName,
    run: () => void navigate(paths.chart(clientId)),
  }));
  const pages: PaletteEntry[] = [
    ...(isClinician
      ? [{ id: "caseload", label: t("nav.caseload"), run: () => void navigate(paths.caseload()) }]
      : []),
    { id: "measures", label: t("nav.measures"), run: () => void navigate(paths.measures()) },
    { id: "exercises", label: t("nav.exercises"), run: () => void navigate(paths.exercises()) },
    ...(roles.includes("admin")
      ? [
          { id: "people", label: t("nav.people"), run: () => void navigate(paths.people()) },
          { id: "clients", label: t("nav.clients"), run: () => void navigate(paths.clients()) },
          { id: "clinic", label: t("nav.clinic"), run: () => void navigate(paths.clinicSettings()) },
          { id: "audit", label: t("nav.audit"), run: () => void navigate(paths.audit()) },
        ]
      : []),
    { id: "settings", label: t("palette.settings"), run: () => void navigate(paths.settings()) },
  ];
  const actions: PaletteEntry[] = [
    { id: "keys", label: t("palette.keys"), run: onShowKeys },
    { id: "themeLight", label: t("palette.themeLight"), run: () => setTheme("light") },
    { id: "themeDark", label: t("palette.themeDark"), run: () => setTheme("dark") },
    { id: "themeSystem", label: t("palette.themeSystem"), run: () => setTheme("system") },
    { id: "signOut", label: t("palette.signOut"), run: onSignOut },
  ];
  const sections: PaletteSection[] = [
    { id: "clients", entries: clients },
    { id: "pages", entries: pages },
    { id: "actions", entries: actions },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}
