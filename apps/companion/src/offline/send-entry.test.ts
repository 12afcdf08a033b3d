import { TRPCClientError } from "@trpc/client";
import { expect, test, vi } from "vitest";
import type { Refusal } from "@goldthread/schema/refusal";
import { deliveryOf } from "./send-entry.ts";

/** A server's answer as the client hands it on. */
function answered(refusal: Refusal | null, requestId = "r1"): Error {
  const shape = { message: "", code: -32_000, data: { refusal, requestId } };
  return TRPCClientError.from({ error: shape });
}
const refusal = (code: Refusal["code"]): Refusal => ({ code, reason: `some.${code}` });

test("no answer, an answer too late and a busy server all mean later", () => {
  const gate = { close: vi.fn<() => void>() };
  expect(deliveryOf(new TypeError("Failed to fetch"), gate)).toEqual({ kind: "later" });
  expect(deliveryOf(new DOMException("timed out", "TimeoutError"), gate)).toEqual({ kind: "later" });
  expect(deliveryOf(answered(refusal("unavailable")), gate)).toEqual({ kind: "later" });
  expect(deliveryOf(answered(refusal("tooMany")), gate)).toEqual({ kind: "later" });
  expect(gate.close).not.toHaveBeenCalled();
});

test.each(["signedOut", "locked", "secondFactorNeeded"] as const)(
  "a session that is %s means later, and the page is told to ask",
  (code) => {
    const gate = { close: vi.fn<() => void>() };
    expect(deliveryOf(answered(refusal(code)), gate)).toEqual({ kind: "later" });
    expect(gate.close).toHaveBeenCalledWith(code);
  },
);

test.each(["forbidden", "notFound", "conflict", "invalid"] as const)("%s is the clinic's answer", (code) => {
  const given = refusal(code);
  expect(deliveryOf(answered(given), { close: () => undefined })).toEqual({
    kind: "refused",
    refusal: given,
  });
});

test("a fault is the server's, and keeps the id under which it was noted", () => {
  expect(deliveryOf(answered(null, "r7"), { close: () => undefined })).toEqual({
    kind: "fault",
    requestId: "r7",
  });
});
