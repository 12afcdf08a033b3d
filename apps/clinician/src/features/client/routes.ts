import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "../../shell/routes.tsx";

export const clientRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: "/clinic/clients",
    component: lazyRouteComponent(() => import("./clients-page.tsx"), "ClientsPage"),
  }),
] as const;
