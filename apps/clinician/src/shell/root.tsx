import { Outlet } from "@tanstack/react-router";
import { useFocusOnNavigation } from "./use-focus-on-navigation.ts";

export function Root() {
  useFocusOnNavigation();
  return <Outlet />;
}
