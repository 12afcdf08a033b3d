import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { signedInRoute } from "../../shell/routes.tsx";

const chartRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/clients/$clientId",
  component: lazyRouteComponent(() => import("./chart-layout.tsx"), "ChartLayout"),
});
const threadRoute = createRoute({
  getParentRoute: () => chartRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./thread-page.tsx"), "ThreadPage"),
});
const assessmentRoute = createRoute({
  getParentRoute: () => chartRoute,
  path: "/assessment",
  component: lazyRouteComponent(() => import("../measure/assessment-page.tsx"), "AssessmentPage"),
});
const responseRoute = createRoute({
  getParentRoute: () => chartRoute,
  path: "/responses/$responseId",
  component: lazyRouteComponent(() => import("../measure/response-page.tsx"), "ResponsePage"),
});
const practiceRoute = createRoute({
  getParentRoute: () => chartRoute,
  path: "/practice",
  component: lazyRouteComponent(() => import("../exercise/practice-page.tsx"), "PracticePage"),
});
const contactsRoute = createRoute({
  getParentRoute: () => chartRoute,
  path: "/contacts",
  component: lazyRouteComponent(() => import("../contact/contacts-page.tsx"), "ContactsPage"),
});
const goalRoute = createRoute({
  getParentRoute: () => chartRoute,
  path: "/goals/$goalId",
  component: lazyRouteComponent(() => import("../goal/goal-page.tsx"), "GoalPage"),
});
const concernRoute = createRoute({
  getParentRoute: () => chartRoute,
  path: "/concerns/$concernId",
  component: lazyRouteComponent(() => import("../concern/concern-page.tsx"), "ConcernPage"),
});
const intakeRoute = createRoute({
  getParentRoute: () => chartRoute,
  path: "/intake",
  component: lazyRouteComponent(() => import("../intake/intake-page.tsx"), "IntakePage"),
});

/** A client's chart and its pages. */
export const chartRoutes = [
  chartRoute.addChildren([
    threadRoute,
    assessmentRoute,
    intakeRoute,
    responseRoute,
    practiceRoute,
    contactsRoute,
    goalRoute,
    concernRoute,
  ]),
] as const;
