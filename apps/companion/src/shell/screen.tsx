import { CompanionShell } from "@goldthread/ui/companion-shell";
import { GoalIcon, PersonIcon, TodayIcon, WaveIcon } from "@goldthread/ui/icons";
import type { RenderLink } from "@goldthread/ui/link-item";
import { Logo } from "@goldthread/ui/logo";
import { OfflineBanner, useOnline } from "@goldthread/ui/offline-banner";
import { Link, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { HelpNow } from "./help-now.tsx";
import { NewVersion } from "./new-version.tsx";
import { useWaitingGoals } from "./use-waiting-goals.ts";

/** A link through the router. */
export const renderLink: RenderLink = ({ href, children, ...rest }) => (
  <Link to={href} {...rest}>
    {children}
  </Link>
);

export interface ScreenProps {
  /** What the window is called: never anything about the person's health. */
  title: string;
  /** At the left of the top bar; the logo, leading to Today, when left out. */
  start?: ReactNode;
  /** During a task the bottom bar gives way to its own buttons. */
  footer?: ReactNode;
  /** Edge to edge under the top bar, after the word on the network. */
  banner?: ReactNode;
  children: ReactNode;
}

/** Every screen's frame: help at the top right, one column, what one does within thumb's reach. */
export function Screen({ title, start, footer, banner, children }: ScreenProps) {
  const t = useTranslations("shell");
  const product = useTranslations("common")("product");
  const nav = useNav();
  const online = useOnline();
  return (
    <>
      <title>{`${title} · ${product}`}</title>
      <CompanionShell
        skipLabel={t("skip")}
        navLabel={t("nav")}
        renderLink={renderLink}
        start={start ?? <HomeLink />}
        help={<HelpNow />}
        banner={
          <>
            <OfflineBanner>{t("offline")}</OfflineBanner>
            {online ? null : <div className="h-4" />}
            <NewVersion />
            {banner}
          </>
        }
        {...(footer === undefined ? { nav } : { footer })}
      >
        {children}
      </CompanionShell>
    </>
  );
}

function HomeLink() {
  const t = useTranslations("shell");
  return (
    <Link to="/" className="-m-2.5 inline-flex size-12 items-center justify-center rounded-2">
      <Logo size={28} label={t("home")} />
    </Link>
  );
}

function useNav() {
  const t = useTranslations("shell");
  const path = useLocation({ select: ({ pathname }) => pathname });
  const waiting = useWaitingGoals();
  const isUnder = (href: string) => path === href || path.startsWith(`${href}/`);
  return [
    { id: "today", href: "/", label: t("today"), icon: <TodayIcon size={24} />, current: path === "/" },
    {
      id: "goals",
      href: "/goals",
      label: t("goals"),
      icon: <GoalIcon size={24} />,
      current: isUnder("/goals"),
      count: waiting,
      countLabel: t("goalsWaiting", { count: waiting }),
    },
    {
      id: "practise",
      href: "/practise",
      label: t("practise"),
      icon: <WaveIcon size={24} />,
      current: isUnder("/practise"),
    },
    { id: "me", href: "/me", label: t("me"), icon: <PersonIcon size={24} />, current: isUnder("/me") },
  ];
}
