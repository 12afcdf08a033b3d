import type { Page } from "playwright-core";
import type { DemoWorld } from "./demo-world.ts";
import type { App } from "./words.ts";

type Sample = (world: DemoWorld) => string;
type Routes = Readonly<Record<string, Sample>>;

const at =
  (address: string): Sample =>
  () =>
    address;

/** Every route of the portal, with an address that leads to it. A test holds the list against the router's own. */
export const portalRoutes: Routes = {
  "/": at("/"),
  "/sign-in": at("/sign-in"),
  "/second-factor": at("/second-factor"),
  "/reset": at("/reset"),
  "/reset/$token": ({ invitation }) => `/reset/${invitation}`,
  "/invitation/$token": ({ invitation }) => `/invitation/${invitation}`,
  "/outbox": at("/outbox"),
  "/settings": at("/settings"),
  "/caseload": at("/caseload"),
  "/clients/$clientId": ({ ids }) => `/clients/${ids.clientId}`,
  "/clients/$clientId/assessment": ({ ids }) => `/clients/${ids.clientId}/assessment`,
  "/clients/$clientId/responses/$responseId": ({ ids }) =>
    `/clients/${ids.clientId}/responses/${ids.responseId}`,
  "/clients/$clientId/practice": ({ ids }) => `/clients/${ids.clientId}/practice`,
  "/clients/$clientId/contacts": ({ ids }) => `/clients/${ids.clientId}/contacts`,
  "/clients/$clientId/goals/$goalId": ({ ids }) => `/clients/${ids.clientId}/goals/${ids.goalId}`,
  "/clients/$clientId/concerns/$concernId": ({ ids }) => `/clients/${ids.clientId}/concerns/${ids.concernId}`,
  "/clients/$clientId/intake": ({ ids }) => `/clients/${ids.clientId}/intake`,
  "/measures": at("/measures"),
  "/measures/import": at("/measures/import"),
  "/measures/$measureId": at("/measures/phq-9"),
  "/measures/$measureId/wording/$language": at("/measures/epds/wording/en"),
  "/measures/$measureId/edit": at("/measures/phq-9/edit"),
  "/exercises": at("/exercises"),
  "/exercises/$exerciseId": at("/exercises/urge-surfing"),
  "/exercises/new": at("/exercises/new"),
  "/exercises/$exerciseId/edit": ({ ids }) => `/exercises/${ids.ownExerciseId}/edit`,
  "/clinic/people": at("/clinic/people"),
  "/clinic/clients": at("/clinic/clients"),
  "/clinic/settings": at("/clinic/settings"),
  "/clinic/audit": at("/clinic/audit"),
  "/$": at("/nowhere"),
};

/** Every route of the companion, the same. */
export const companionRoutes: Routes = {
  "/": at("/companion/"),
  "/check-in": at("/companion/check-in"),
  "/questions": at("/companion/questions"),
  "/questions/$assignmentId": ({ ids }) => `/companion/questions/${ids.assignmentId}`,
  "/questions/over-time/$measureId": at("/companion/questions/over-time/phq-9"),
  "/goals": at("/companion/goals"),
  "/goals/new": at("/companion/goals/new"),
  "/goals/$goalId": ({ ids }) => `/companion/goals/${ids.goalId}`,
  "/practise": at("/companion/practise"),
  "/practise/history": at("/companion/practise/history"),
  "/practise/$exerciseId": at("/companion/practise/box-breathing"),
  "/me": at("/companion/me"),
  "/me/unsent": at("/companion/me/unsent"),
  "/forgotten": at("/companion/forgotten"),
  "/reset/$token": ({ invitation }) => `/companion/reset/${invitation}`,
  "/invitation/$token": ({ invitation }) => `/companion/invitation/${invitation}`,
  "/outbox": at("/companion/outbox"),
};

export const routesOf: Readonly<Record<App, Routes>> = { portal: portalRoutes, companion: companionRoutes };

/** The routes that the router of an open page knows, layouts left out. */
export async function readRouterPaths(page: Page): Promise<string[]> {
  const paths = await page.evaluate(() => {
    // Every page of either app has its router there.
    const { __TSR_ROUTER__: router } = window as unknown as {
      __TSR_ROUTER__: { routesByPath: Record<string, unknown> };
    };
    return Object.keys(router.routesByPath);
  });
  return [...new Set(paths.map((path) => (path === "/" ? path : path.replace(/\/$/, ""))))];
}
