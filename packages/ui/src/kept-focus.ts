import { useEffect } from "react";

const answersKeys = "a[href], button, summary, input, select, textarea";
/** Menus and lists give the focus back themselves, a frame or two after they are gone. */
const givesBackItself_ms_max = 100;

/** An element and everything it stands in, nearest first. */
export function wayUp(element: Element | null): Element[] {
  const way: Element[] = [];
  for (let at = element; at !== null; at = at.parentElement) way.push(at);
  return way;
}

/**
 * What had the focus may be gone, because it has done what it was for: the focus then goes on in the nearest part of
 * the page that is still there, instead of being lost. Does nothing while anything has the focus.
 */
export function landFocus(way: readonly Element[]): void {
  if (document.activeElement !== document.body) return;
  const part = way.find((element) => element.isConnected && element.matches("section, dialog, main"));
  if (!(part instanceof HTMLElement)) return;
  const next = part.tagName === "MAIN" ? part.querySelector("h1") : part.querySelector(answersKeys);
  putFocus(next instanceof HTMLElement ? next : part);
}

function putFocus(place: HTMLElement): void {
  if (!place.matches(answersKeys)) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/** The events of a router that say when a page is left and when the next one stands. */
interface PageEvents {
  subscribe(event: "onBeforeNavigate", listener: () => void): () => void;
  subscribe(
    event: "onRendered",
    listener: (event: { fromLocation?: unknown; pathChanged: boolean }) => void,
  ): () => void;
}

/**
 * After going to another page the focus is on its heading: who listens hears where they are, and Tab goes on from there.
 * Where the heading is still being loaded, the focus waits for it in the page. Whoever has gone on in the new page before
 * it was complete is not called back.
 * @returns how to stop
 */
export function focusOnNavigation(router: PageEvents): () => void {
  let left: Element | null = null;
  const heading = new MutationObserver(() => {
    const main = document.querySelector("main");
    const title = main?.querySelector("h1") ?? null;
    if (title === null) return;
    heading.disconnect();
    if (document.activeElement === main) putFocus(title);
  });
  const stops = [
    () => heading.disconnect(),
    router.subscribe("onBeforeNavigate", () => {
      heading.disconnect();
      left = document.activeElement;
    }),
    router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
      const main = document.querySelector("main");
      if (fromLocation === undefined || !pathChanged || main === null) return;
      const title = main.querySelector("h1");
      const focused = document.activeElement;
      if (focused !== left && focused !== main && main.contains(focused)) return;
      putFocus(title ?? main);
      if (title === null) heading.observe(main, { childList: true, subtree: true });
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

/**
 * Lands the focus whenever what had it is taken from the page: by an answer of the server, a tick from another device,
 * or its own doing. Once per app.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let way: Element[] = [];
    let pending = 0;
    const remember = () => {
      way = document.activeElement === document.body ? [] : wayUp(document.activeElement);
    };
    const observer = new MutationObserver(() => {
      if (way[0] === undefined || way[0].isConnected || document.activeElement !== document.body) return;
      window.clearTimeout(pending);
      pending = window.setTimeout(() => landFocus(way), givesBackItself_ms_max);
    });
    remember();
    document.addEventListener("focusin", remember);
    // A press on an empty place takes the focus away on purpose.
    document.addEventListener("click", remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      window.clearTimeout(pending);
      document.removeEventListener("focusin", remember);
      document.removeEventListener("click", remember);
      observer.disconnect();
    };
  }, []);
}
