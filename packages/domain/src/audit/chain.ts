/** One entry of a clinic's audit, as its hash covers it. */
export interface ChainEntry {
  readonly seq: number;
  /** Microseconds since 1970, in decimal: PostgreSQL's precision, which a `Date` does not hold. */
  readonly atMicroseconds: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly entity: string | null;
  readonly clientId: string | null;
  readonly requestId: string | null;
}

/** An entry with the hash before it and its own. */
export interface ChainLink extends ChainEntry {
  readonly previousHash: Uint8Array;
  readonly hash: Uint8Array;
}

/** SHA-256 over the parts, one after the other. Given, so that nothing here depends on a platform. */
export type Sha256 = (...parts: readonly Uint8Array[]) => Uint8Array;

/** How far a chain has been followed: entries found whole, and the hash the next one must build on. */
export interface ChainState {
  readonly entries: number;
  readonly hash: Uint8Array;
  /** The first entry that does not fit; null while all do. */
  readonly firstBrokenSeq: number | null;
}

const unit_separator = "\u001F";

/** The text an entry's hash covers: the same as `audit.canonical` builds (packages/db/migrations/0001_kernel.sql). */
export function canonicalText({
  seq,
  atMicroseconds,
  actorKind,
  actorId,
  action,
  entity,
  clientId,
  requestId,
}: ChainEntry): string {
  return [
    String(seq),
    atMicroseconds,
    actorKind,
    actorId ?? "",
    action,
    entity ?? "",
    clientId ?? "",
    requestId ?? "",
  ].join(unit_separator);
}

/** Before the first entry: the chain starts from its clinic's id, so that one clinic's chain cannot stand in for another's. */
export function startChain(clinicId: string, sha256: Sha256): ChainState {
  return { entries: 0, hash: sha256(utf8(clinicId)), firstBrokenSeq: null };
}

/** Follows the chain over further links, oldest first. A gap, a changed entry and a changed hash all break it where they stand. */
export function followChain(state: ChainState, links: readonly ChainLink[], sha256: Sha256): ChainState {
  if (state.firstBrokenSeq !== null) return state;
  let { entries, hash } = state;
  for (const link of links) {
    const fits =
      link.seq === entries + 1 &&
      same(link.previousHash, hash) &&
      same(link.hash, sha256(hash, utf8(canonicalText(link))));
    if (!fits) return { entries, hash, firstBrokenSeq: entries + 1 };
    entries = link.seq;
    hash = link.hash;
  }
  return { entries, hash, firstBrokenSeq: null };
}

/** Compares the followed chain with where it is said to end: entries cut from the end leave no other trace. */
export function closeChain(
  state: ChainState,
  head: { readonly seq: number; readonly hash: Uint8Array } | null,
): ChainState {
  if (state.firstBrokenSeq !== null) return state;
  const whole =
    head === null ? state.entries === 0 : head.seq === state.entries && same(head.hash, state.hash);
  return whole ? state : { ...state, firstBrokenSeq: Math.min(state.entries, head?.seq ?? 0) + 1 };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const same = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
