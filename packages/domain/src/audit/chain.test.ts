import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  type ChainEntry,
  type ChainLink,
  type ChainState,
  type Sha256,
  canonicalText,
  closeChain,
  followChain,
  startChain,
} from "./chain.ts";

const sha256: Sha256 = (...parts) => createHash("sha256").update(Buffer.concat(parts)).digest();
const clinicId = "0190aaaa-0000-7000-8000-000000000001";
const entry = (seq: number, change: Partial<ChainEntry> = {}): ChainEntry => ({
  seq,
  atMicroseconds: String(1_700_000_000_000_000 + seq),
  actorKind: "member",
  actorId: "m",
  action: "goal.accept",
  entity: "goal:g",
  clientId: null,
  requestId: null,
  ...change,
});

function chainOf(length: number): { links: ChainLink[]; head: { seq: number; hash: Uint8Array } } {
  let { hash } = startChain(clinicId, sha256);
  const links = Array.from({ length }, (_unused, index) => {
    const made = entry(index + 1);
    const previousHash = hash;
    hash = sha256(previousHash, new TextEncoder().encode(canonicalText(made)));
    return { ...made, previousHash, hash };
  });
  return { links, head: { seq: length, hash } };
}

const verify = (links: readonly ChainLink[], head: { seq: number; hash: Uint8Array } | null): ChainState =>
  closeChain(followChain(startChain(clinicId, sha256), links, sha256), head);

test("the canonical text keeps every field apart, absent ones too", () => {
  expect(canonicalText(entry(7))).toBe(
    "7\u001F1700000000000007\u001Fmember\u001Fm\u001Fgoal.accept\u001Fgoal:g\u001F\u001F",
  );
  expect(canonicalText(entry(7, { entity: null, clientId: "goal:g" }))).not.toBe(canonicalText(entry(7)));
});

test("a whole chain holds, in one go and in pages", () => {
  const { links, head } = chainOf(5);
  expect(verify(links, head)).toMatchObject({ entries: 5, firstBrokenSeq: null });
  const half = followChain(startChain(clinicId, sha256), links.slice(0, 2), sha256);
  expect(closeChain(followChain(half, links.slice(2), sha256), head)).toMatchObject({
    entries: 5,
    firstBrokenSeq: null,
  });
  expect(verify([], null)).toMatchObject({ entries: 0, firstBrokenSeq: null });
});

describe("breaks where it was touched", () => {
  const { links, head } = chainOf(5);
  const replaced = (at: number, change: Partial<ChainLink>) =>
    links.map((link, index) => (index === at ? { ...link, ...change } : link));
  test.each([
    ["a field", replaced(2, { action: "goal.decline" }), 3],
    ["a hash", replaced(2, { hash: sha256(new Uint8Array([1])) }), 3],
    ["a previous hash", replaced(2, { previousHash: sha256(new Uint8Array([1])) }), 3],
    ["an entry taken out", links.filter((_link, index) => index !== 2), 3],
    [
      "two entries changed about",
      [...links.slice(0, 2), ...links.slice(2, 4).toReversed(), ...links.slice(4)],
      3,
    ],
    ["the end cut off", links.slice(0, 3), 4],
    ["everything", [], 1],
    ["an entry too many", [...links, ...replaced(4, { seq: 6 }).slice(4)], 6],
  ])("%s", (_what, tampered, firstBrokenSeq) => {
    expect(verify(tampered, head)).toMatchObject({ firstBrokenSeq });
  });

  test("another clinic's chain, from its first entry", () => {
    expect(closeChain(followChain(startChain("another", sha256), links, sha256), head)).toMatchObject({
      entries: 0,
      firstBrokenSeq: 1,
    });
  });
});
