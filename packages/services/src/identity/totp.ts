import { randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { hashToken } from "./token.ts";
import { recovery_codes } from "./bounds.ts";

const issuer = "Goldthread";
const period_seconds = 30;
/** RFC 6238, 5.2: one step each way allows for a slow hand or clock. */
const steps_window = 1;
const secret_bytes = 20;
const recovery_bytes = 10;

export function newTotpSecret(): Buffer {
  return randomBytes(secret_bytes);
}

/** What an authenticator app scans, and the same secret to type. */
export function describeTotp(secret: Buffer, email: string): { secret: string; uri: string } {
  const totp = totpOf(secret, email);
  return { secret: totp.secret.base32, uri: totp.toString() };
}

/** @returns the time step whose code this is, near `now`; null: it is none */
export function findTotpStep(secret: Buffer, code: string, now: Date): number | null {
  const token = code.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totpOf(secret, "").validate({ token, timestamp: now.getTime(), window: steps_window });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period_seconds) + delta;
}

function totpOf(secret: Buffer, label: string): TOTP {
  return new TOTP({
    issuer,
    label,
    algorithm: "SHA1",
    digits: 6,
    period: period_seconds,
    secret: new Secret({ buffer: Uint8Array.from(secret).buffer }),
  });
}

/** Codes for when the authenticator is out of reach: 80 random bits each, in groups of four. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: recovery_codes }, () => {
    const letters = new Secret({
      buffer: Uint8Array.from(randomBytes(recovery_bytes)).buffer,
    }).base32.toLowerCase();
    return letters.match(/.{4}/g)?.join("-") ?? letters;
  });
}

/** However it was typed: capitals, spaces and dashes do not matter. */
export function hashRecoveryCode(code: string): Buffer {
  return hashToken(code.toLowerCase().replaceAll(/[^a-z2-7]/g, ""));
}
