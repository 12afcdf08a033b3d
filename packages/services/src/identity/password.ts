import { hash, verify } from "@node-rs/argon2";
import { invalidField } from "../kernel/refused.ts";

/** Argon2id (the library's default algorithm) as OWASP's Password Storage Cheat Sheet has it: 19 MiB, two passes, one lane. */
const argon2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, argon2);
}

let dummy: Promise<string> | undefined;

/**
 * Whether the password is the one behind the hash. Where there is no hash (an unknown mail address) the same work is done,
 * so that the time taken tells nothing.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  dummy ??= hashPassword("a password that nobody has");
  const matches = await verify(passwordHash ?? (await dummy), password);
  return passwordHash !== null && matches;
}

const distinct_characters_min = 5;

/** @throws Refused naming `field`, where the password is on a list of common ones or nearly so */
export async function checkNewPassword(
  password: string,
  { field, email }: { field: string; email: string },
): Promise<void> {
  const plain = password.toLowerCase();
  const common = await commonPasswords();
  const core = plain.replace(/^[^a-z]+|[^a-z]+$/g, "");
  const half = plain.slice(0, plain.length / 2);
  const guessable =
    new Set(plain).size < distinct_characters_min ||
    common.has(plain) ||
    (core !== "" && common.has(core)) ||
    (half + half === plain && common.has(half)) ||
    plain === email ||
    core === email.split("@")[0];
  if (guessable) throw invalidField(field, "password.common");
}

let list: Promise<ReadonlySet<string>> | undefined;

/** Loaded when first needed: most processes never set a password. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  list ??= import("@zxcvbn-ts/language-common").then(
    ({ dictionary }) => new Set(dictionary["passwords-common"]),
  );
  return list;
}
