import type { ReactNode } from "react";
import { AppShell } from "../app-shell.tsx";
import { Logo } from "../logo.tsx";

export function PortalFrame({ children, current = "caseload" }: { children: ReactNode; current?: string }) {
  const item = (id: string, label: string, count?: number) => ({
    id,
    href: `#${id}`,
    label,
    current: id === current,
    count,
    countLabel: count ? "open" : undefined,
  });
  return (
    <AppShell
      skipLabel="Skip to the page"
      navLabel="Main"
      menuOpenLabel="Menu"
      menuCloseLabel="Close menu"
      brand={
        <a href="#caseload" className="no-underline">
          <Logo word="Goldthread" />
        </a>
      }
      groups={[
        {
          id: "work",
          items: [
            item("caseload", "Caseload", 34),
            item("today", "Today", 6),
            item("calendar", "Calendar"),
            item("groups", "Groups"),
            item("notes", "Notes to sign", 3),
          ],
        },
        {
          id: "clinic",
          label: "Clinic",
          items: [
            item("measures", "Measures"),
            item("exercises", "Exercises"),
            item("outcomes", "Outcomes"),
            item("enquiries", "Enquiries"),
          ],
        },
      ]}
      footer={
        <>
          <p className="text-m font-semibold">Inés Quill</p>
          <p className="text-xs text-ink-3">Willow Lane Clinic · Clinician</p>
        </>
      }
    >
      {children}
    </AppShell>
  );
}
