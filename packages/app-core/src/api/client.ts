import type { AppRouter } from "@goldthread/api/app-router";
import type { inferRouterOutputs } from "@trpc/server";
import { QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, type TRPCClient } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { createGate, type Gate } from "./gate.ts";
import { gateLink } from "./gate-link.ts";
import { isWorthRetrying } from "./refusal.ts";

/** Calls sent in one request at most: fewer than the server takes. */
export const batch_calls_max = 8;
const retries_max = 2;
const retry_delay_ms_max = 8_000;
/** For how long an answer is taken as fresh enough to show without asking again. */
const fresh_ms = 15_000;

export interface Api {
  client: TRPCClient<AppRouter>;
  queryClient: QueryClient;
  gate: Gate;
}

export interface ApiOptions {
  /** The clinic the person works in now; null before one is chosen. */
  clinicId: () => string | null;
  /** Tests give their own. */
  fetch?: NonNullable<Parameters<typeof httpBatchLink>[0]["fetch"]>;
}

/** The way to the API: POST alone, batched, with the clinic and the header no form can send. */
export function createApi({ clinicId, fetch }: ApiOptions): Api {
  const gate = createGate();
  const client = createTRPCClient<AppRouter>({
    links: [
      gateLink(gate),
      httpBatchLink({
        url: "/api/trpc",
        methodOverride: "POST",
        maxItems: batch_calls_max,
        headers: () => {
          const clinic = clinicId();
          return { "goldthread-request": "1", ...(clinic === null ? {} : { "goldthread-clinic": clinic }) };
        },
        ...(fetch === undefined ? {} : { fetch }),
      }),
    ],
  });
  return { client, queryClient: createQueryClient(), gate };
}

/** Repeats what had no answer; never what was refused. A repeated mutation carries the same operation id: it is the same input. */
function createQueryClient(): QueryClient {
  const retry = (failures: number, error: unknown) => failures < retries_max && isWorthRetrying(error);
  const retryDelay = (attempt: number) => Math.min(500 * 2 ** attempt, retry_delay_ms_max);
  return new QueryClient({
    defaultOptions: {
      // Offline, a call fails and says so; waiting silently would look like work going on.
      queries: {
        retry,
        retryDelay,
        staleTime: fresh_ms,
        networkMode: "always",
        refetchOnReconnect: "always",
      },
      mutations: { retry, retryDelay, networkMode: "always" },
    },
  });
}

// Named, so that the declarations refer to the router's type; written out, they would ask for whatever it is made of.
type ApiContext = ReturnType<typeof createTRPCContext<AppRouter>>;
const apiContext: ApiContext = createTRPCContext<AppRouter>();

/** `useTRPC()` gives typed `queryOptions` and `mutationOptions`; `useTRPCClient()` calls at once. */
export const TRPCProvider: ApiContext["TRPCProvider"] = apiContext.TRPCProvider;
export const useTRPC: ApiContext["useTRPC"] = apiContext.useTRPC;
export const useTRPCClient: ApiContext["useTRPCClient"] = apiContext.useTRPCClient;

/** What a procedure answers: `ApiOutput["caseload"]["list"]["rows"][number]`. */
export type ApiOutput = inferRouterOutputs<AppRouter>;
