import type { Refusal } from "@goldthread/schema/refusal";

/** Thrown by a service to say no, in words the caller can act on. Everything else thrown is a fault and says nothing. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`${refusal.code}: ${refusal.reason}`);
    this.refusal = refusal;
  }
}

type Params = Record<string, string | number>;
const refuse = (code: Refusal["code"], reason: string, params?: Params) =>
  new Refused(params === undefined ? { code, reason } : { code, reason, params });

/** There is no such record here: absent, another clinic's and another client's answer alike. */
export const notFound = () => refuse("notFound", "record.notFound");
export const forbidden = (reason: string) => refuse("forbidden", reason);
/** What was asked no longer fits what is so: say what is so. */
export const conflict = (reason: string, params?: Params) => refuse("conflict", reason, params);
export const invalid = (reason: string, params?: Params) => refuse("invalid", reason, params);
/** One field is to be mended; `problem` is a message key. */
export const invalidField = (path: string, problem: string) =>
  new Refused({ code: "invalid", reason: "input.invalid", fields: [{ path, problem }] });
export const signedOut = () => refuse("signedOut", "session.signedOut");
/** Nobody used the session for a while: the password opens it again. */
export const locked = () => refuse("locked", "session.locked");
export const secondFactorNeeded = () => refuse("secondFactorNeeded", "session.secondFactorNeeded");
export const tooMany = (seconds: number) => refuse("tooMany", "rate.tooMany", { seconds });
export const unavailable = () => refuse("unavailable", "database.busy");
