import { focusOnNavigation } from "@goldthread/ui/kept-focus";
import { Outlet, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

export function Root() {
  const router = useRouter();
  useEffect(() => focusOnNavigation(router), [router]);
  return <Outlet />;
}
