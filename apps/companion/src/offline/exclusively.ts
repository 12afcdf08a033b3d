/** Runs work while nobody else on this device does work of the same name: across tabs where the browser can, else in this page. */
export function createExclusively(locks: LockManager | undefined, prefix: string) {
  const tails = new Map<string, Promise<unknown>>();
  return <T>(name: string, work: () => Promise<T>): Promise<T> => {
    if (locks !== undefined) return locks.request(`${prefix}/${name}`, work) as Promise<T>;
    const next = (tails.get(name) ?? Promise.resolve()).then(work);
    tails.set(
      name,
      next.catch(() => undefined),
    );
    return next;
  };
}
