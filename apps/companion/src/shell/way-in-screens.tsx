import { AcceptInvitation } from "@goldthread/app-core/identity/accept-invitation";
import { RequestReset } from "@goldthread/app-core/identity/request-reset";
import { ResetPassword } from "@goldthread/app-core/identity/reset-password";
import { useNavigate, useParams } from "@tanstack/react-router";
import { HelpNow } from "./help-now.tsx";
import { renderLink } from "./screen.tsx";

export function ForgottenScreen() {
  return <RequestReset signInHref="/" outboxHref="/outbox" help={<HelpNow />} renderLink={renderLink} />;
}

export function ResetScreen() {
  const { token } = useParams({ from: "/reset/$token" });
  const navigate = useNavigate();
  return (
    <ResetPassword
      token={token}
      onReset={() => void navigate({ to: "/", search: { reset: "done" } })}
      requestHref="/forgotten"
      help={<HelpNow />}
      renderLink={renderLink}
    />
  );
}

export function InvitationScreen() {
  const { token } = useParams({ from: "/invitation/$token" });
  const navigate = useNavigate();
  return (
    <AcceptInvitation
      token={token}
      help={<HelpNow />}
      onAccepted={(kind) => {
        if (kind === "client") void navigate({ to: "/" });
        else location.assign("/");
      }}
    />
  );
}
