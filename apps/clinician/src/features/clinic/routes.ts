import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "../../shell/routes.tsx";

export const clinicRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: "/clinic/settings",
    component: lazyRouteComponent(() => import("./clinic-settings-page.tsx"), "ClinicSettingsPage"),
  }),
] as const;
