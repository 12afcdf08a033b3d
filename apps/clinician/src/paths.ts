import { linkOptions } from "@tanstack/react-router";
import type { CaseloadSearch } from "./features/caseload/filter-rows.ts";
import type { ExerciseSearch } from "./features/exercise/library-search.ts";
import type { LibrarySearch } from "./features/measure/library-search.ts";

/**
 * Every place in the portal, built here alone: `<Link {...paths.chart(clientId)}>`, `navigate(paths.people())`.
 * Ids only: no health data in an address.
 */
export const paths = {
  home: () => linkOptions({ to: "/" }),
  /** An address of this portal that was kept to come back to, with its search; without one, home. */
  at: (href: string | undefined) => linkOptions({ to: href ?? "/" } as { to: "/" }),
  caseload: (search: CaseloadSearch = {}) => linkOptions({ to: "/caseload", search }),
  chart: (clientId: string) => linkOptions({ to: "/clients/$clientId", params: { clientId } }),
  assessment: (clientId: string) =>
    linkOptions({ to: "/clients/$clientId/assessment", params: { clientId } }),
  response: (clientId: string, responseId: string) =>
    linkOptions({ to: "/clients/$clientId/responses/$responseId", params: { clientId, responseId } }),
  practice: (clientId: string) => linkOptions({ to: "/clients/$clientId/practice", params: { clientId } }),
  contacts: (clientId: string) => linkOptions({ to: "/clients/$clientId/contacts", params: { clientId } }),
  goal: (clientId: string, goalId: string) =>
    linkOptions({ to: "/clients/$clientId/goals/$goalId", params: { clientId, goalId } }),
  concern: (clientId: string, concernId: string) =>
    linkOptions({ to: "/clients/$clientId/concerns/$concernId", params: { clientId, concernId } }),
  measures: (search: LibrarySearch = {}) => linkOptions({ to: "/measures", search }),
  measure: (measureId: string) => linkOptions({ to: "/measures/$measureId", params: { measureId } }),
  importMeasure: () => linkOptions({ to: "/measures/import" }),
  editMeasure: (measureId: string) => linkOptions({ to: "/measures/$measureId/edit", params: { measureId } }),
  measureWording: (measureId: string, language: "en" | "es") =>
    linkOptions({ to: "/measures/$measureId/wording/$language", params: { measureId, language } }),
  exercises: (search: ExerciseSearch = {}) => linkOptions({ to: "/exercises", search }),
  exercise: (exerciseId: string) => linkOptions({ to: "/exercises/$exerciseId", params: { exerciseId } }),
  newExercise: (from?: string) =>
    linkOptions({ to: "/exercises/new", search: from === undefined ? {} : { from } }),
  editExercise: (exerciseId: string) =>
    linkOptions({ to: "/exercises/$exerciseId/edit", params: { exerciseId } }),
  signIn: (then?: string) => linkOptions({ to: "/sign-in", search: then === undefined ? {} : { then } }),
  secondFactor: (then?: string) =>
    linkOptions({ to: "/second-factor", search: then === undefined ? {} : { then } }),
  requestReset: () => linkOptions({ to: "/reset" }),
  outbox: () => linkOptions({ to: "/outbox" }),
  settings: () => linkOptions({ to: "/settings" }),
  people: () => linkOptions({ to: "/clinic/people" }),
  clients: () => linkOptions({ to: "/clinic/clients" }),
  clinicSettings: () => linkOptions({ to: "/clinic/settings" }),
  audit: () => linkOptions({ to: "/clinic/audit" }),
  intake: (clientId: string) => linkOptions({ to: "/clients/$clientId/intake", params: { clientId } }),
};
