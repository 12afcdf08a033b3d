import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { publicRoute } from "../../shell/routes.tsx";

/** Where to go on after signing in: a path of this portal, never another site. */
function thenOf(search: Record<string, unknown>): { then?: string } {
  const { then } = search;
  return typeof then === "string" && /^\/(?![/\\])/.test(then) ? { then } : {};
}

export const identityRoutes = [
  createRoute({
    getParentRoute: () => publicRoute,
    path: "/sign-in",
    validateSearch: (search: Record<string, unknown>): { then?: string; reset?: true } => ({
      ...thenOf(search),
      ...(search["reset"] === true ? { reset: true } : {}),
    }),
    component: lazyRouteComponent(() => import("./sign-in-page.tsx"), "SignInPage"),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: "/second-factor",
    validateSearch: thenOf,
    component: lazyRouteComponent(() => import("./second-factor-page.tsx"), "SecondFactorPage"),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: "/reset",
    component: lazyRouteComponent(() => import("./request-reset-page.tsx"), "RequestResetPage"),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: "/reset/$token",
    component: lazyRouteComponent(() => import("./reset-password-page.tsx"), "ResetPasswordPage"),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: "/invitation/$token",
    component: lazyRouteComponent(() => import("./invitation-page.tsx"), "InvitationPage"),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: "/outbox",
    component: lazyRouteComponent(() => import("@goldthread/app-core/identity/demo-outbox"), "DemoOutbox"),
  }),
] as const;
