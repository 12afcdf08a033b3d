/** Whether an action may be taken; `reason` is a message key, so that a disabled button can say why. */
export type Permission<Reason extends string> = { ok: true } | { ok: false; reason: Reason };

export const allowed = { ok: true } as const;

export function refused<Reason extends string>(reason: Reason): { ok: false; reason: Reason } {
  return { ok: false, reason };
}
