import type { RenderLink } from "@goldthread/ui/link-item";
import type { ReactNode } from "react";

/** A link in running text, through the app's router. */
export function TextLink({
  href,
  renderLink,
  children,
}: {
  href: string;
  renderLink?: RenderLink | undefined;
  children: ReactNode;
}) {
  const className =
    "inline-flex min-h-6 items-center font-medium text-brand underline underline-offset-4 touch:min-h-12";
  return renderLink ? (
    renderLink({ href, className, "aria-current": undefined, children })
  ) : (
    <a href={href} className={className}>
      {children}
    </a>
  );
}
