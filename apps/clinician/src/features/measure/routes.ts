import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "../../shell/routes.tsx";
import { readLibrarySearch } from "./library-search.ts";

const measuresRoute = createRoute({ getParentRoute: () => signedInRoute, path: "/measures" });
const libraryRoute = createRoute({
  getParentRoute: () => measuresRoute,
  path: "/",
  validateSearch: readLibrarySearch,
  component: lazyRouteComponent(() => import("./library/library-page.tsx"), "LibraryPage"),
});
const importRoute = createRoute({
  getParentRoute: () => measuresRoute,
  path: "/import",
  component: lazyRouteComponent(() => import("./own/import-page.tsx"), "ImportPage"),
});
const measureRoute = createRoute({
  getParentRoute: () => measuresRoute,
  path: "/$measureId",
  component: lazyRouteComponent(() => import("./library/measure-page.tsx"), "MeasurePage"),
});
const wordingRoute = createRoute({
  getParentRoute: () => measuresRoute,
  path: "/$measureId/wording/$language",
  component: lazyRouteComponent(() => import("./library/wording-page.tsx"), "WordingPage"),
});
const editRoute = createRoute({
  getParentRoute: () => measuresRoute,
  path: "/$measureId/edit",
  component: lazyRouteComponent(() => import("./own/edit-page.tsx"), "EditPage"),
});

/** The library of measures, and the clinic's own. */
export const measureRoutes = [
  measuresRoute.addChildren([libraryRoute, importRoute, measureRoute, wordingRoute, editRoute]),
] as const;
