import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "../../shell/routes.tsx";
import { readExerciseSearch } from "./library-search.ts";

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

/** The library of exercises, and the clinic's own. */
export const exerciseRoutes = [exercisesRoute.addChildren([libraryRoute, exerciseRoute])] as const;
