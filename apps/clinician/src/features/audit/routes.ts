import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "../../shell/routes.tsx";

export const auditRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: "/clinic/audit",
    component: lazyRouteComponent(() => import("./audit-page.tsx"), "AuditPage"),
  }),
] as const;
