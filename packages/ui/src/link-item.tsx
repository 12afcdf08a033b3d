import type { ReactNode } from "react";

/** What a router's link needs. Shells and link rows hand these to `renderLink`, so that ui knows no router. */
export interface LinkRender {
  href: string;
  className: string;
  "aria-current": "page" | undefined;
  children: ReactNode;
  onClick?: (() => void) | undefined;
}
export type RenderLink = (link: LinkRender) => ReactNode;

/** A plain anchor: what `renderLink` is when no router is given. */
export const plainLink: RenderLink = ({ children, ...link }) => <a {...link}>{children}</a>;

/** One place to go. `count` is drawn beside the label; `countLabel` says what it counts to those who listen. */
export interface LinkItem {
  id: string;
  href: string;
  label: ReactNode;
  current?: boolean | undefined;
  count?: number | undefined;
  countLabel?: string | undefined;
}
