import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

const token_bytes = 32;
const uuid_bytes = 16;

/** A secret that is shown once, and the hash that is stored in its place. */
export interface Token {
  token: string;
  hash: Buffer;
}

/** 32 random bytes in base64url. */
export function newToken(): Token {
  const token = randomBytes(token_bytes).toString("base64url");
  return { token, hash: hashToken(token) };
}

export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** A key for rate limits that keeps no mail address and no token in the table. */
export function limitKey(value: string): string {
  return hashToken(value).toString("base64url").slice(0, 22);
}

/** What an invitation's link says: which clinic, which invitation, and the secret. */
export interface InvitationLink {
  clinicId: string;
  invitationId: string;
  secretHash: Buffer;
}

export function invitationToken(clinicId: string, invitationId: string, secret: string): string {
  const ids = Buffer.concat([bytesOf(clinicId), bytesOf(invitationId)]).toString("base64url");
  return `${ids}.${secret}`;
}

/** @returns null where the text is no invitation's link */
export function readInvitationToken(token: string): InvitationLink | null {
  const [ids, secret, ...rest] = token.split(".");
  if (ids === undefined || secret === undefined || secret === "" || rest.length > 0) return null;
  const bytes = Buffer.from(ids, "base64url");
  if (bytes.length !== 2 * uuid_bytes || bytes.toString("base64url") !== ids) return null;
  return {
    clinicId: uuidOf(bytes.subarray(0, uuid_bytes)),
    invitationId: uuidOf(bytes.subarray(uuid_bytes)),
    secretHash: hashToken(secret),
  };
}

export function sameHash(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll("-", ""), "hex");
const uuidOf = (bytes: Buffer) =>
  bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
