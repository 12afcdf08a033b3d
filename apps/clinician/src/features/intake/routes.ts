import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "../../shell/routes.tsx";

export const intakeRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: "/clients/$clientId/intake",
    component: lazyRouteComponent(() => import("./intake-page.tsx"), "IntakePage"),
  }),
] as const;
