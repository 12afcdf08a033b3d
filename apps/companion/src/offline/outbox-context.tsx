import { useApi } from "@goldthread/app-core/api/api-provider";
import { newOpId } from "@goldthread/app-core/api/new-id";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from "react";
import { type CommandInput, type CommandPath, staleAfter } from "./commands.ts";
import type { Device } from "./device.ts";
import { createExclusively } from "./exclusively.ts";
import { flushWhenPossible } from "./flush-when-possible.ts";
import { type AnswerScope, keepAnswers, restoreAnswers } from "./kept-answers.ts";
import { createOutbox, type Outbox, type OutboxEntry, type Outcome } from "./outbox.ts";
import { createOutboxStore } from "./outbox-store.ts";
import { createSender } from "./send-entry.ts";
import { keepUnfinished } from "./unfinished-practice.ts";

/** How long a sent entry stays shown as waiting for the page's data to catch up with it. */
const catch_up_ms_max = 3_000;

interface Kept {
  device: Device;
  outbox: Outbox | null;
}
const KeptContext = createContext<Kept | null>(null);

/** Gives the signed-in person their outbox, sends what waits in it, and keeps on the phone what the companion needs offline. */
export function OutboxProvider({ device, children }: { device: Device; children: ReactNode }) {
  const { status, covered, person, belonging } = useSession();
  const { gate } = useApi();
  const queryClient = useQueryClient();
  const personId = person?.id ?? null;
  const clinicId = belonging?.clinicId ?? null;
  const isOpen = status === "open" && covered === null;

  const outbox = useMemo(
    () =>
      personId === null
        ? null
        : createOutbox({
            store: createOutboxStore(device.vault, personId),
            send: createSender(gate, (path) => catchUp(queryClient, path)),
            now: () => new Date(),
            exclusively: createExclusively(navigator.locks, `goldthread/${personId}`),
          }),
    [device, gate, queryClient, personId],
  );
  useEffect(() => {
    if (outbox === null) return undefined;
    void outbox.load();
    return isOpen ? flushWhenPossible(outbox, window) : undefined;
  }, [outbox, isOpen]);
  useEffect(() => {
    if (outbox === null || personId === null || clinicId === null) return;
    void logUnfinished(outbox, device, { personId, clinicId });
  }, [outbox, device, personId, clinicId]);
  useEffect(() => {
    if (personId === null || clinicId === null) return undefined;
    const stop = keepAnswers(queryClient, device.vault, { personId, clinicId });
    restoreAnswers(queryClient, device.vault, { personId, clinicId }).catch(() => undefined);
    return stop;
  }, [queryClient, device, personId, clinicId]);

  return <KeptContext value={useMemo(() => ({ device, outbox }), [device, outbox])}>{children}</KeptContext>;
}

/** A practice after which the app was closed still counts. */
async function logUnfinished(
  outbox: Outbox,
  device: Device,
  { personId, clinicId }: AnswerScope,
): Promise<void> {
  const practice = await keepUnfinished(device.vault, personId).take();
  if (practice === null) return;
  const opId = newOpId();
  await outbox.submit({ opId, clinicId, path: "exercise.logPractice", input: { ...practice, opId } });
}

/** Asks again for what the command has changed, so that it is on the screen before the entry leaves it. */
async function catchUp(queryClient: QueryClient, path: string): Promise<void> {
  const stale = path in staleAfter ? staleAfter[path as CommandPath] : [];
  const asked = Promise.all(stale.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
  await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, catch_up_ms_max))]).catch(
    () => undefined,
  );
}

function useKept(): Kept {
  const kept = useContext(KeptContext);
  if (kept === null) throw new Error("useKept is called outside OutboxProvider");
  return kept;
}

export function useDevice(): Device {
  return useKept().device;
}

const nothing: readonly OutboxEntry[] = [];
const never = () => () => undefined;

/** What is on this phone and not at the clinic yet, in order. */
export function useEntries(): readonly OutboxEntry[] {
  const { outbox } = useKept();
  return useSyncExternalStore(outbox?.subscribe ?? never, () => outbox?.entries() ?? nothing);
}

/** The signed-in person's outbox; null while nobody is. */
export function useOutbox(): Outbox | null {
  return useKept().outbox;
}

export type Submit = <Path extends CommandPath>(
  path: Path,
  input: CommandInput<Path>,
  options?: { keepRefused: boolean },
) => Promise<Outcome>;

/**
 * Puts what was done in the outbox and tries to send it. A refusal is handed back and taken off the phone: whoever
 * called still shows the words, and can say why. With `keepRefused` it stays in the outbox, for a caller that will be gone.
 */
export function useSubmit(): Submit {
  const { outbox } = useKept();
  const { belonging } = useSession();
  const clinicId = belonging?.clinicId;
  return useMemo<Submit>(
    () => async (path, input, options) => {
      if (outbox === null || clinicId === undefined) throw new Error("nobody is signed in");
      const opId = newOpId();
      const outcome = await outbox.submit({ opId, clinicId, path, input: { ...input, opId } });
      if (outcome.state === "refused" && options?.keepRefused !== true) await outbox.discard(opId);
      return outcome;
    },
    [outbox, clinicId],
  );
}
