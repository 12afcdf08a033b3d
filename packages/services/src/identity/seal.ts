import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const version = 1;
const nonce_bytes = 12;
const tag_bytes = 16;

/**
 * Seals a person's authenticator secret with AES-256-GCM. The key comes from the installation's root key (HKDF-SHA-256); the
 * person's id is associated data, so that a sealed secret moved to another row does not open.
 * @returns version, nonce, tag and ciphertext, in one
 */
export function sealSecret(rootKey: Buffer, personId: string, secret: Buffer): Buffer {
  const nonce = randomBytes(nonce_bytes);
  const cipher = createCipheriv("aes-256-gcm", keyOf(rootKey), nonce, { authTagLength: tag_bytes });
  cipher.setAAD(associated(personId));
  const text = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([Buffer.from([version]), nonce, cipher.getAuthTag(), text]);
}

/** @throws where the text was altered, belongs to another person, or the root key is another */
export function unsealSecret(rootKey: Buffer, personId: string, sealed: Buffer): Buffer {
  if (sealed[0] !== version) throw new Error("The secret was sealed in a way this version does not know.");
  const nonce = sealed.subarray(1, 1 + nonce_bytes);
  const tag = sealed.subarray(1 + nonce_bytes, 1 + nonce_bytes + tag_bytes);
  const decipher = createDecipheriv("aes-256-gcm", keyOf(rootKey), nonce, { authTagLength: tag_bytes });
  decipher.setAAD(associated(personId));
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(1 + nonce_bytes + tag_bytes)), decipher.final()]);
}

const associated = (personId: string) => Buffer.from(`auth.person|totp_secret|${personId}|${version}`);
const keyOf = (rootKey: Buffer) =>
  Buffer.from(hkdfSync("sha256", rootKey, Buffer.alloc(0), "goldthread totp secret", 32));
