import { createRouter } from "@tanstack/react-router";
import { auditRoutes } from "./features/audit/routes.ts";
import { clientRoutes } from "./features/client/routes.ts";
import { clinicRoutes } from "./features/clinic/routes.ts";
import { identityRoutes } from "./features/identity/routes.ts";
import { memberRoutes } from "./features/member/routes.ts";
import { settingsRoutes } from "./features/settings/routes.ts";
import { clinicalRoutes } from "./features/clinical-routes.ts";
import { elsewhereRoute, homeRoute, publicRoute, rootRoute, signedInRoute } from "./shell/routes.tsx";

/** One line per feature: `features/<noun>/routes.ts` lists its routes, each page in a chunk of its own. */
const routeTree = rootRoute.addChildren([
  publicRoute.addChildren([...identityRoutes]),
  signedInRoute.addChildren([
    homeRoute,
    ...clinicalRoutes,
    ...settingsRoutes,
    ...memberRoutes,
    ...clientRoutes,
    ...clinicRoutes,
    ...auditRoutes,
    elsewhereRoute,
  ]),
]);

export function createPortalRouter() {
  return createRouter({
    routeTree,
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createPortalRouter>;
  }
}
