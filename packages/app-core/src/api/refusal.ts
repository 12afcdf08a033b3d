import type { Refusal } from "@goldthread/schema/refusal";

/** What the API says about a call that did not succeed. */
interface ErrorData {
  refusal?: Refusal | null;
  requestId?: string | null;
  httpStatus?: number;
}

/** The reason a call was refused, or null where the error is a fault or never reached the server. */
export function refusalOf(error: unknown): Refusal | null {
  return dataOf(error)?.refusal ?? null;
}

/** Whether the call never got an answer: no network, no server, or an answer that was no answer. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof Error && dataOf(error) === null;
}

/** Whether the same call may be sent again as it was: nothing is known to be wrong with it. */
export function isWorthRetrying(error: unknown): boolean {
  return isUnreachable(error) || refusalOf(error)?.code === "unavailable";
}

/** The id under which the server logged a fault, for people to quote. */
export function requestIdOf(error: unknown): string | null {
  return dataOf(error)?.requestId ?? null;
}

function dataOf(error: unknown): ErrorData | null {
  if (typeof error !== "object" || error === null || !("data" in error)) return null;
  const { data } = error;
  return typeof data === "object" && data !== null ? data : null;
}
