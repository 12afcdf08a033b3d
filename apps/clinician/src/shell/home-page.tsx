import { useBelonging } from "@goldthread/app-core/session/session-provider";
import { paths } from "../paths.ts";
import { GoTo } from "./go-to.tsx";

/** Where one lands: clinicians with their caseload, administrators with their people. */
export function HomePage() {
  const { roles } = useBelonging();
  if (roles.includes("clinician")) return <GoTo place={paths.caseload()} />;
  return <GoTo place={paths.people()} />;
}
