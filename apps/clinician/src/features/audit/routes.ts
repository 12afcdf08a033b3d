import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "../../shell/routes.tsx";
import { readAuditSearch } from "./audit-search.ts";

export const auditRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: "/clinic/audit",
    validateSearch: readAuditSearch,
    component: lazyRouteComponent(() => import("./audit-page.tsx"), "AuditPage"),
  }),
] as const;
