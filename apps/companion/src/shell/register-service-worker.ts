/** The part of Trusted Types that is used here; not every browser has it. */
interface PolicyFactory {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => unknown };
}

const listeners = new Set<() => void>();
let waiting: ServiceWorker | null = null;

/** Whether a newer version waits, and how to go over to it. */
export const newVersion = {
  ready: () => waiting !== null,
  subscribe(changed: () => void) {
    listeners.add(changed);
    return () => void listeners.delete(changed);
  },
  use: () => waiting?.postMessage("useNewVersion"),
};

/** Lets the companion open without a network from its second visit on. Without service workers it still works with one. */
export async function registerServiceWorker(): Promise<void> {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return;
  const base = import.meta.env.BASE_URL;
  const isUpdate = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (isUpdate) location.reload();
  });
  const registration = await navigator.serviceWorker.register(trusted(`${base}service-worker.js`), {
    scope: base,
  });
  const offer = (worker: ServiceWorker | null) => {
    if (worker === null || navigator.serviceWorker.controller === null) return;
    waiting = worker;
    for (const changed of listeners) changed();
  };
  offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed") offer(registration.waiting);
    });
  });
}

// The page's policy refuses bare strings where code is loaded; `goldthread` is the one name it lets create others.
function trusted(url: string): string {
  if (!("trustedTypes" in globalThis)) return url;
  const factory = (globalThis as unknown as { trustedTypes: PolicyFactory }).trustedTypes;
  return factory.createPolicy("goldthread", { createScriptURL: (own) => own }).createScriptURL(url) as string;
}
