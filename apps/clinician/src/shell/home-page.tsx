import { useBelonging } from "@goldthread/app-core/session/session-provider";
import { Navigate } from "@tanstack/react-router";
import { paths } from "../paths.ts";

/** Where one lands: clinicians with their caseload, administrators with their people. */
export function HomePage() {
  const { roles } = useBelonging();
  if (roles.includes("clinician")) return <Navigate {...paths.caseload()} replace />;
  return <Navigate {...paths.people()} replace />;
}
