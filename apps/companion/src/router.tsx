import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from "@tanstack/react-router";
import { FailedScreen, NotFoundScreen, PendingScreen } from "./shell/fallbacks.tsx";
import { Inside } from "./shell/root.tsx";

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundScreen });

// Everything inside is for people who are signed in; who is not is asked to, in place.
const inside = createRoute({ getParentRoute: () => root, id: "inside", component: Inside });

const today = createRoute({
  getParentRoute: () => inside,
  path: "/",
  validateSearch: (search): { reset?: "done" } => (search["reset"] === "done" ? { reset: "done" } : {}),
  component: lazyRouteComponent(() => import("./features/today/today-screen.tsx"), "TodayScreen"),
});
const checkIn = createRoute({
  getParentRoute: () => inside,
  path: "/check-in",
  component: lazyRouteComponent(() => import("./features/check-in/check-in-screen.tsx"), "CheckInScreen"),
});
const questions = createRoute({
  getParentRoute: () => inside,
  path: "/questions",
  component: lazyRouteComponent(() => import("./features/measure/questions-screen.tsx"), "QuestionsScreen"),
});
const form = createRoute({
  getParentRoute: () => inside,
  path: "/questions/$assignmentId",
  component: lazyRouteComponent(() => import("./features/measure/form-screen.tsx"), "FormScreen"),
});
const overTime = createRoute({
  getParentRoute: () => inside,
  path: "/questions/over-time/$measureId",
  component: lazyRouteComponent(() => import("./features/measure/over-time-screen.tsx"), "OverTimeScreen"),
});
const goals = createRoute({
  getParentRoute: () => inside,
  path: "/goals",
  component: lazyRouteComponent(() => import("./features/goal/goals-screen.tsx"), "GoalsScreen"),
});
const newGoal = createRoute({
  getParentRoute: () => inside,
  path: "/goals/new",
  component: lazyRouteComponent(() => import("./features/goal/new-goal-screen.tsx"), "NewGoalScreen"),
});
const goal = createRoute({
  getParentRoute: () => inside,
  path: "/goals/$goalId",
  component: lazyRouteComponent(() => import("./features/goal/goal-screen.tsx"), "GoalScreen"),
});
const practise = createRoute({
  getParentRoute: () => inside,
  path: "/practise",
  component: lazyRouteComponent(() => import("./features/practice/practise-screen.tsx"), "PractiseScreen"),
});
const history = createRoute({
  getParentRoute: () => inside,
  path: "/practise/history",
  component: lazyRouteComponent(() => import("./features/practice/history-screen.tsx"), "HistoryScreen"),
});
const exercise = createRoute({
  getParentRoute: () => inside,
  path: "/practise/$exerciseId",
  // The prescription it is done for, an id that says nothing by itself.
  validateSearch: (search): { for?: string } =>
    typeof search["for"] === "string" ? { for: search["for"] } : {},
  component: lazyRouteComponent(() => import("./features/practice/exercise-screen.tsx"), "ExerciseScreen"),
});
const me = createRoute({
  getParentRoute: () => inside,
  path: "/me",
  component: lazyRouteComponent(() => import("./features/me/me-screen.tsx"), "MeScreen"),
});
const unsent = createRoute({
  getParentRoute: () => inside,
  path: "/me/unsent",
  component: lazyRouteComponent(() => import("./features/me/unsent-screen.tsx"), "UnsentScreen"),
});
const forgotten = createRoute({
  getParentRoute: () => root,
  path: "/forgotten",
  component: lazyRouteComponent(() => import("./shell/way-in-screens.tsx"), "ForgottenScreen"),
});
const reset = createRoute({
  getParentRoute: () => root,
  path: "/reset/$token",
  component: lazyRouteComponent(() => import("./shell/way-in-screens.tsx"), "ResetScreen"),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitation/$token",
  component: lazyRouteComponent(() => import("./shell/way-in-screens.tsx"), "InvitationScreen"),
});
const outbox = createRoute({
  getParentRoute: () => root,
  path: "/outbox",
  component: lazyRouteComponent(() => import("@goldthread/app-core/identity/demo-outbox"), "DemoOutbox"),
});

const routeTree = root.addChildren([
  inside.addChildren([
    today,
    checkIn,
    questions,
    form,
    overTime,
    goals,
    newGoal,
    goal,
    practise,
    history,
    exercise,
    me,
    unsent,
  ]),
  forgotten,
  reset,
  invitation,
  outbox,
]);

export const router = createRouter({
  routeTree,
  basepath: "/companion",
  scrollRestoration: true,
  defaultPreload: "intent",
  defaultPendingComponent: PendingScreen,
  defaultErrorComponent: FailedScreen,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
