import { createRootRoute, createRoute } from "@tanstack/react-router";
import { HomePage } from "./home-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { PublicLayout } from "./public-layout.tsx";
import { Root } from "./root.tsx";
import { RouteFault } from "./route-fault.tsx";
import { SignedInLayout } from "./signed-in-layout.tsx";

export const rootRoute = createRootRoute({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: RouteFault,
});

/** Pages for people who are not signed in: no rail. */
export const publicRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "public",
  component: PublicLayout,
});

/** Pages for members: the rail, the palette, the lock. Every feature's routes hang here. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "member",
  component: SignedInLayout,
  notFoundComponent: NotFoundPage,
  errorComponent: RouteFault,
});

export const homeRoute = createRoute({ getParentRoute: () => signedInRoute, path: "/", component: HomePage });

/** Every address that nothing else is at: said within the frame, for those who are in. */
export const elsewhereRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "$",
  component: NotFoundPage,
});
