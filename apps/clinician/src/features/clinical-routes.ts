import { caseloadRoutes } from "./caseload/routes.ts";
import { chartRoutes } from "./chart/routes.ts";
import { exerciseRoutes } from "./exercise/routes.ts";
import { measureRoutes } from "./measure/routes.ts";

/** Caseload, chart and everything about one client: add each feature's `…Routes` here. */
export const clinicalRoutes = [
  ...caseloadRoutes,
  ...chartRoutes,
  ...measureRoutes,
  ...exerciseRoutes,
] as const;
