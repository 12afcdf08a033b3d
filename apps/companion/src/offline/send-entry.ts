import type { Gate } from "@goldthread/app-core/api/gate";
import { isUnreachable, refusalOf, requestIdOf } from "@goldthread/app-core/api/refusal";
import { createTRPCUntypedClient, httpLink } from "@trpc/client";
import type { AppRouter } from "@goldthread/api/app-router";
import type { Delivery, OutboxEntry } from "./outbox.ts";

/** After this a request counts as unanswered: a network that swallows everything must not hold up the queue. */
const answer_ms_max = 20_000;

/**
 * Sends one entry by itself, in the clinic where it was made whichever is open now. It does not wait at the gate as
 * screens do: an entry is one person's, and whoever signs in next may be another.
 */
export function createSender(gate: Gate, arrived: (path: string) => Promise<void>) {
  const client = createTRPCUntypedClient<AppRouter>({
    links: [
      httpLink({
        url: "/api/trpc",
        methodOverride: "POST",
        headers: ({ op }) => ({
          "goldthread-request": "1",
          "goldthread-clinic": String(op.context["clinicId"]),
        }),
      }),
    ],
  });
  return async ({ path, input, clinicId }: OutboxEntry): Promise<Delivery> => {
    try {
      const signal = AbortSignal.timeout(answer_ms_max);
      const output = await client.mutation(path, input, { context: { clinicId }, signal });
      await arrived(path);
      return { kind: "done", output };
    } catch (error) {
      return deliveryOf(error, gate);
    }
  };
}

/** What a failed call means for an entry; a session that has ended or locked is made known to the screens. */
export function deliveryOf(error: unknown, gate: Pick<Gate, "close">): Delivery {
  const refusal = refusalOf(error);
  switch (refusal?.code) {
    case undefined:
      return isUnreachable(error) ? { kind: "later" } : { kind: "fault", requestId: requestIdOf(error) };
    case "signedOut":
    case "locked":
    case "secondFactorNeeded":
      gate.close(refusal.code);
      return { kind: "later" };
    case "tooMany":
    case "unavailable":
      return { kind: "later" };
    case "forbidden":
    case "notFound":
    case "conflict":
    case "invalid":
      return { kind: "refused", refusal };
  }
}
