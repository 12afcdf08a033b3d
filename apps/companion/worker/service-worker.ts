import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

// The app's own files and nothing else: what the API answers is health data, and is kept encrypted elsewhere.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL("index.html")));

// A new version waits until the person agrees to it, so that nothing changes under their hands.
self.addEventListener("message", (event) => {
  if (event.data === "useNewVersion") void self.skipWaiting();
});
