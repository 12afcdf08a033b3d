import { ReadInvitation } from "@goldthread/schema/identity";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hashToken, invitationToken, newToken, readInvitationToken } from "./token.ts";

test("an invitation's link says which clinic and invitation it is for, and passes the wire's shape", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (clinicId, invitationId) => {
      const { token: secret, hash } = newToken();
      const token = invitationToken(clinicId, invitationId, secret);
      expect(ReadInvitation.safeParse({ token }).success).toBe(true);
      expect(readInvitationToken(token)).toEqual({ clinicId, invitationId, secretHash: hash });
    }),
  );
});

test("any other text is no invitation's link, and never an error", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const link = readInvitationToken(text);
      expect(link === null || link.secretHash.equals(hashToken(text.split(".")[1] ?? ""))).toBe(true);
    }),
  );
  expect(readInvitationToken("")).toBeNull();
  expect(readInvitationToken(`${"A".repeat(43)}.`)).toBeNull();
  expect(readInvitationToken(`${"A".repeat(42)}.secret`)).toBeNull();
  expect(readInvitationToken(`${"A".repeat(43)}.secret.more`)).toBeNull();
});
