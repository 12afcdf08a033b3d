import type { Outbox } from "./outbox.ts";

const first_delay_ms = 5_000;
const delay_ms_max = 5 * 60_000;

/**
 * Sends what waits: now, when the network is back, when the person looks at the page again (phones without background
 * sync send nothing otherwise), and in growing intervals in between. Returns how to stop.
 */
export function flushWhenPossible(outbox: Outbox, page: Window & typeof globalThis): () => void {
  let delay = first_delay_ms;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let stopped = false;

  const cancel = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const flush = async () => {
    cancel();
    await outbox.flush();
    later();
  };
  const later = () => {
    const waits = outbox.entries().some(({ refusal }) => refusal === null);
    if (stopped || !waits || timer !== null) return;
    timer = setTimeout(() => void flush(), delay);
    delay = Math.min(delay * 2, delay_ms_max);
  };
  const soon = () => {
    delay = first_delay_ms;
    void flush();
  };
  const whenVisible = () => {
    if (page.document.visibilityState === "visible") soon();
  };
  page.addEventListener("online", soon);
  page.document.addEventListener("visibilitychange", whenVisible);
  const unsubscribe = outbox.subscribe(later);
  soon();
  return () => {
    stopped = true;
    cancel();
    unsubscribe();
    page.removeEventListener("online", soon);
    page.document.removeEventListener("visibilitychange", whenVisible);
  };
}
