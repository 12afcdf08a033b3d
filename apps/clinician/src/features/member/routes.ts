import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "../../shell/routes.tsx";

export const memberRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: "/clinic/people",
    component: lazyRouteComponent(() => import("./people-page.tsx"), "PeoplePage"),
  }),
] as const;
