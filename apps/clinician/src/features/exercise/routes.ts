import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "../../shell/routes.tsx";
import { readExerciseSearch } from "./library-search.ts";
import { readStart } from "./own/read-start.ts";

const exercisesRoute = createRoute({ getParentRoute: () => signedInRoute, path: "/exercises" });
const libraryRoute = createRoute({
  getParentRoute: () => exercisesRoute,
  path: "/",
  validateSearch: readExerciseSearch,
  component: lazyRouteComponent(() => import("./library/library-page.tsx"), "ExerciseLibraryPage"),
});
const exerciseRoute = createRoute({
  getParentRoute: () => exercisesRoute,
  path: "/$exerciseId",
  component: lazyRouteComponent(() => import("./preview/exercise-page.tsx"), "ExercisePage"),
});
const newRoute = createRoute({
  getParentRoute: () => exercisesRoute,
  path: "/new",
  validateSearch: readStart,
  component: lazyRouteComponent(() => import("./own/new-page.tsx"), "NewPage"),
});
const editRoute = createRoute({
  getParentRoute: () => exercisesRoute,
  path: "/$exerciseId/edit",
  component: lazyRouteComponent(() => import("./own/edit-page.tsx"), "EditPage"),
});

/** The library of exercises, and the clinic's own. */
export const exerciseRoutes = [
  exercisesRoute.addChildren([libraryRoute, newRoute, exerciseRoute, editRoute]),
] as const;
