import { linkOptions } from "@tanstack/react-router";

/**
 * Every place in the portal, built here alone: `<Link {...paths.chart(clientId)}>`, `navigate(paths.people())`.
 * Ids only: no health data in an address.
 */
export const paths = {
  home: () => linkOptions({ to: "/" }),
  caseload: () => linkOptions({ to: "/caseload" }),
  chart: (clientId: string) => linkOptions({ to: "/clients/$clientId", params: { clientId } }),
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
