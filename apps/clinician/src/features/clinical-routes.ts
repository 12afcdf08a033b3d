/** Caseload, chart and everything about one client: add each feature's `…Routes` here. */
export const clinicalRoutes = [] as const;
