const key = "goldthread.reloadedAt";
/** A second failure within this time is not cured by loading again. */
const reload_every_ms = 60_000;

/**
 * After an update of the installation the chunks of the page before it are gone: loads the page again, once. What is being
 * typed is kept as drafts, so nothing is lost.
 */
export function followNewVersion(): void {
  addEventListener("vite:preloadError", (event) => {
    // Without a network the page that is here is better than none.
    if (!navigator.onLine) return;
    try {
      const last = Number(sessionStorage.getItem(key) ?? 0);
      if (Date.now() - last < reload_every_ms) return;
      sessionStorage.setItem(key, String(Date.now()));
    } catch {
      // Without storage there is no telling how often: then the page says what failed.
      return;
    }
    event.preventDefault();
    location.reload();
  });
}
