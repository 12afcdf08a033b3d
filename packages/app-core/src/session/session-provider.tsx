import type { Belonging, Session } from "@goldthread/schema/identity";
import { notifyManager, type QueryKey, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { useApi } from "../api/api-provider.tsx";
import { useTRPC, useTRPCClient } from "../api/client.ts";
import type { GateReason } from "../api/gate.ts";
import { type AppKind, belongsIn } from "./app-kind.ts";
import type { ClinicChoice } from "./clinic-choice.ts";
import { noteUse } from "./idle-watch.ts";

/** `unreachable`: nothing is known yet, because the server could not be asked. */
export type SessionStatus = "loading" | "unreachable" | Session["state"];

export interface SessionValue {
  app: AppKind;
  /** Stays `open` when a session locks or ends under an open page: the page is then `covered`, and its tree kept. */
  status: SessionStatus;
  /** Why the page is to be covered by LockOverlay; null while it is not. */
  covered: GateReason | null;
  demo: boolean;
  /** Milliseconds without use after which a member's session locks. */
  idleLockMs: number;
  person: Session["person"];
  /** The clinics in which the person uses this app. */
  belongings: Belonging[];
  /** They belong to a clinic, but use the other app there. */
  belongsElsewhere: boolean;
  /** Where they work now; null while signed out, or when they belong nowhere in this app. */
  belonging: Belonging | null;
  /** They signed out on this page by choice, rather than their session having ended. */
  hasLeft: boolean;
  switchClinic: (clinicId: string) => void;
  signOut: (everywhere?: boolean) => Promise<void>;
  /** Asks again who is signed in: after signing in, a second factor, an accepted invitation. */
  refresh: () => Promise<Session | undefined>;
}

export interface SessionProviderProps {
  app: AppKind;
  choice: ClinicChoice;
  /** What the device kept from last time, so that the companion opens without a network. */
  initialSession?: Session | undefined;
  /** Called with every answer, for the companion to keep. */
  onSession?: ((session: Session) => void) | undefined;
  children: ReactNode;
}

const SessionContext = createContext<SessionValue | null>(null);

/** Knows who is signed in, how far, and in which clinic this tab works. */
export function SessionProvider({ app, choice, initialSession, onSession, children }: SessionProviderProps) {
  const { gate } = useApi();
  const { asked, failed, refetch } = useAskedSession(initialSession, onSession);
  const { held, release } = useHeldSession(asked);
  const shown = held ?? asked;
  const covered = useSyncExternalStore(gate.subscribe, gate.reason);
  const { belongings, belonging } = useBelongings(app, choice, shown);
  const forget = useForget();
  const [hasLeft, setHasLeft] = useState(false);
  const client = useTRPCClient();

  const switchClinic = useCallback(
    (clinicId: string) => {
      choice.set(clinicId);
      forget();
    },
    [choice, forget],
  );
  const signOut = useCallback(
    async (everywhere = false) => {
      await client.identity.signOut.mutate({ everywhere });
      setHasLeft(true);
      await refetch();
      release();
      gate.giveUp();
      forget();
    },
    [client, refetch, release, gate, forget],
  );
  const value = useMemo<SessionValue>(
    () => ({
      app,
      status: shown?.state ?? (failed ? "unreachable" : "loading"),
      covered,
      demo: shown?.demo ?? false,
      idleLockMs: shown?.idleLockMs ?? 0,
      person: shown?.person ?? null,
      belongings,
      belongsElsewhere: belongings.length === 0 && (shown?.belongings.length ?? 0) > 0,
      belonging,
      hasLeft,
      switchClinic,
      signOut,
      refresh: refetch,
    }),
    [app, shown, failed, covered, belongings, belonging, hasLeft, switchClinic, signOut, refetch],
  );
  return <SessionContext value={value}>{children}</SessionContext>;
}

function useAskedSession(initial: Session | undefined, onSession: ((session: Session) => void) | undefined) {
  const trpc = useTRPC();
  const { data, isError, refetch } = useQuery(
    trpc.identity.session.queryOptions(
      {},
      {
        ...(initial === undefined ? {} : { initialData: initial, initialDataUpdatedAt: 0 }),
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: "always",
      },
    ),
  );
  useEffect(() => {
    if (data !== undefined) onSession?.(data);
  }, [data, onSession]);
  const again = useCallback(async () => {
    const { data: session } = await refetch();
    // Whoever asked goes on to another page at once, and that page has to know the answer.
    await new Promise<void>((resolve) => notifyManager.schedule(resolve));
    // Asked for by somebody who has just signed in or unlocked: they are here.
    if (session?.state === "open") noteUse(Date.now());
    return session;
  }, [refetch]);
  return { asked: data, failed: isError, refetch: again };
}

/**
 * The last open session of this page. When the server says that it locked or ended, and nobody here asked for that,
 * the page stays as it is under a cover: what was typed is still there once the person is back.
 */
function useHeldSession(asked: Session | undefined) {
  const { gate } = useApi();
  const [held, setHeld] = useState<Session | null>(null);
  if (asked?.state === "open" && asked !== held) {
    // Somebody else signed in, in another tab: nothing on this page is theirs.
    if (held !== null && held.person?.id !== asked.person?.id) location.reload();
    setHeld(asked);
  }
  const wasOpen = held !== null;
  const state = asked?.state;
  useEffect(() => {
    if (state === "open") gate.open();
    else if (state === "locked" || (wasOpen && state !== undefined)) gate.close(state);
    // `asked` too: a lock that only this page knew of ends with any answer that says the session is open.
  }, [asked, state, wasOpen, gate]);
  const release = useCallback(() => setHeld(null), []);
  return { held, release };
}

function useBelongings(app: AppKind, choice: ClinicChoice, session: Session | undefined) {
  const chosen = useSyncExternalStore(choice.subscribe, choice.get);
  const all = session?.belongings;
  const belongings = useMemo(() => (all ?? []).filter((one) => belongsIn(app, one)), [app, all]);
  const belonging = belongings.find(({ clinicId }) => clinicId === chosen) ?? belongings[0] ?? null;
  const clinicId = belonging?.clinicId ?? null;
  // Before the children's queries start: they carry the clinic in a header.
  useLayoutEffect(() => {
    if (clinicId !== null) choice.set(clinicId);
  }, [choice, clinicId]);
  return { belongings, belonging };
}

/** Drops every answer but the session: no clinic's and no person's data may be shown to another. */
function useForget() {
  const queryClient = useQueryClient();
  return useCallback(
    () => queryClient.removeQueries({ predicate: ({ queryKey }) => !isSessionKey(queryKey) }),
    [queryClient],
  );
}

const isSessionKey = (key: QueryKey) => JSON.stringify(key[0]) === '["identity","session"]';

export function useSession(): SessionValue {
  const value = useContext(SessionContext);
  if (value === null) throw new Error("useSession is called outside SessionProvider");
  return value;
}

/** Where the person works now. Only for screens shown to somebody who belongs. */
export function useBelonging(): Belonging {
  const { belonging } = useSession();
  if (belonging === null) throw new Error("useBelonging is called before anybody signed in");
  return belonging;
}
