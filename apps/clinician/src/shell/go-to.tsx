import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { paths } from "../paths.ts";

type Place = ReturnType<(typeof paths)[keyof typeof paths]>;

/**
 * Goes elsewhere in place of this page. The router's own `Navigate` goes again whenever it is drawn again, and being under
 * way draws it again: with a page that is still loading that has no end. This one goes once, and once more only where
 * another way was finished in between and this page is still here.
 */
export function GoTo({ place }: { place: Place }) {
  const router = useRouter();
  const wanted = useRef(place);
  useEffect(() => {
    // Any place that `paths` builds is one to go to; the router cannot tell which one this is.
    const go = () =>
      void router.navigate({ ...(wanted.current as ReturnType<typeof paths.home>), replace: true });
    go();
    return router.subscribe("onResolved", go);
  }, [router]);
  return null;
}
