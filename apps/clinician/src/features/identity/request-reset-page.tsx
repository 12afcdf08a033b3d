import { RequestReset } from "@goldthread/app-core/identity/request-reset";
import { railLink } from "../../shell/rail-link.tsx";

export function RequestResetPage() {
  return <RequestReset signInHref="/sign-in" outboxHref="/outbox" renderLink={railLink} />;
}
