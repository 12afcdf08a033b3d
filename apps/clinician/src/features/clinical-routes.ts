import { caseloadRoutes } from "./caseload/routes.ts";
import { chartRoutes } from "./chart/routes.ts";

/** Caseload, chart and everything about one client: add each feature's `…Routes` here. */
export const clinicalRoutes = [...caseloadRoutes, ...chartRoutes] as const;
