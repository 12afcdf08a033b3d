import type { RenderLink } from "@goldthread/ui/link-item";
import { Link } from "@tanstack/react-router";

/** Lets the design system's links go through the router: `renderLink={railLink}`. */
export const railLink: RenderLink = ({ href, children, ...rest }) => (
  <Link to={href} {...rest}>
    {children}
  </Link>
);
