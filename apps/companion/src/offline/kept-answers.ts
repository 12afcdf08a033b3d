import type { QueryClient, QueryKey } from "@tanstack/react-query";
import type { Vault } from "./vault.ts";

/** Whose answers, and of which clinic. */
export interface AnswerScope {
  personId: string;
  clinicId: string;
}

interface KeptAnswer {
  queryKey: QueryKey;
  data: unknown;
}

/** Answers kept on the device, so that the companion opens without a network: what was agreed, asked and prescribed, and whom to call. */
const keptPaths = new Set([
  "clinic.get",
  "today.get",
  "measure.listMine",
  "measure.getForm",
  "goal.list",
  "concern.list",
  "checkIn.list",
  "exercise.listPrescriptions",
  "exercise.listPractices",
  "exercise.getScript",
]);

/** When what was kept was asked for, as far as the screens go: so long ago that it is asked for again. */
const restored_at = 0;

const prefixOf = ({ personId, clinicId }: AnswerScope) => `${personId}/answer/${clinicId}/`;

/** Puts what was kept where the screens look for it. However young, it is asked for again: opening the app means to see what is new. */
export async function restoreAnswers(
  queryClient: QueryClient,
  vault: Vault,
  scope: AnswerScope,
): Promise<void> {
  for (const name of await vault.names(prefixOf(scope))) {
    const kept = await vault.get(name);
    if (!isKept(kept) || queryClient.getQueryData(kept.queryKey) !== undefined) continue;
    queryClient.setQueryData(kept.queryKey, kept.data, { updatedAt: restored_at });
  }
}

/** Keeps every answer from now on, also while the older ones are being put back. Returns how to stop. */
export function keepAnswers(queryClient: QueryClient, vault: Vault, scope: AnswerScope): () => void {
  return queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== "updated" || event.action.type !== "success") return;
    if (event.query.state.dataUpdatedAt === restored_at) return;
    const queryKey = event.query.queryKey as QueryKey;
    const path = pathOf(queryKey);
    if (path === null || !keptPaths.has(path)) return;
    const kept: KeptAnswer = {
      queryKey,
      data: event.query.state.data as unknown,
    };
    vault.set(`${prefixOf(scope)}${path}?${event.query.queryHash}`, kept).catch(() => undefined);
  });
}

/** `noun.verb` of a tRPC query key. */
function pathOf([path]: readonly unknown[]): string | null {
  return Array.isArray(path) ? path.join(".") : null;
}

function isKept(value: unknown): value is KeptAnswer {
  return (
    typeof value === "object" &&
    value !== null &&
    "queryKey" in value &&
    Array.isArray(value.queryKey) &&
    "data" in value
  );
}
