import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "../../shell/routes.tsx";
import { readCaseloadSearch } from "./filter-rows.ts";

export const caseloadRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: "/caseload",
    validateSearch: readCaseloadSearch,
    component: lazyRouteComponent(() => import("./caseload-page.tsx"), "CaseloadPage"),
  }),
] as const;
