import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "../../shell/routes.tsx";
import { readClientsSearch } from "./clients-search.ts";

export const clientRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: "/clinic/clients",
    validateSearch: readClientsSearch,
    component: lazyRouteComponent(() => import("./clients-page.tsx"), "ClientsPage"),
  }),
] as const;
