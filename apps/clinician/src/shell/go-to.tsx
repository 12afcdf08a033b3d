import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { paths } from "../paths.ts";

type Place = ReturnType<(typeof paths)[keyof typeof paths]>;

/**
 * Goes elsewhere in place of this page, once. The router's own `Navigate` goes again whenever it is drawn again, and being
 * under way draws it again: with a page that is still loading that has no end.
 */
export function GoTo({ place }: { place: Place }) {
  const navigate = useNavigate();
  const isGone = useRef(false);
  useEffect(() => {
    if (isGone.current) return;
    isGone.current = true;
    // Any place that `paths` builds is one to go to; the router cannot tell which one this is.
    void navigate({ ...(place as ReturnType<typeof paths.home>), replace: true });
  }, [navigate, place]);
  return null;
}
