import { ResetPassword } from "@goldthread/app-core/identity/reset-password";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { railLink } from "../../shell/rail-link.tsx";

const route = getRouteApi("/public/reset/$token");

export function ResetPasswordPage() {
  const { token } = route.useParams();
  const navigate = useNavigate();
  return (
    <ResetPassword
      token={token}
      requestHref="/reset"
      renderLink={railLink}
      onReset={() => void navigate({ to: "/sign-in", search: { reset: true }, replace: true })}
    />
  );
}
