import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/** After going to another page the focus is on its heading, so that keyboards and screen readers start there. */
export function useFocusOnNavigation(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
        if (fromLocation === undefined || !pathChanged) return;
        const main = document.getElementById("main");
        const target = main?.querySelector<HTMLElement>("h1") ?? main;
        target?.focus({ preventScroll: true });
      }),
    [router],
  );
}
