import { AcceptInvitation } from "@goldthread/app-core/identity/accept-invitation";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { paths } from "../../paths.ts";

const route = getRouteApi("/public/invitation/$token");

export function InvitationPage() {
  const { token } = route.useParams();
  const navigate = useNavigate();
  return (
    <AcceptInvitation
      token={token}
      onAccepted={(kind, status) => {
        // A client goes on in the companion, which asks for a second factor itself.
        if (kind === "client") location.assign("/companion/");
        else void navigate(status === "signedIn" ? { to: "/", replace: true } : paths.secondFactor());
      }}
    />
  );
}
