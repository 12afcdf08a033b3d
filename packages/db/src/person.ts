import type { Locale } from "@goldthread/schema/text";
import type { IdentityTx } from "./with-identity.ts";

/** Somebody with an account on this installation; which clinics they belong to is the clinics' own. */
export interface Person {
  id: string;
  email: string;
  name: string;
  locale: Locale;
  passwordHash: string | null;
  /** Sealed; see services/src/identity/seal.ts. */
  totpSecret: Buffer | null;
  totpConfirmedAt: Date | null;
  demo: boolean;
}

export interface PersonRow {
  person_id: string;
  email: string;
  name: string;
  locale: string;
  password_hash: string | null;
  totp_secret: Buffer | null;
  totp_confirmed_at: Date | null;
  demo: boolean;
}

/** The columns that `personOf` reads, of the table aliased `p`. */
export const personColumns =
  "p.id as person_id, p.email, p.name, p.locale, p.password_hash, p.totp_secret, p.totp_confirmed_at, p.demo";

export function personOf(row: PersonRow): Person {
  return {
    id: row.person_id,
    email: row.email,
    name: row.name,
    locale: row.locale === "es" ? "es" : "en",
    passwordHash: row.password_hash,
    totpSecret: row.totp_secret,
    totpConfirmedAt: row.totp_confirmed_at,
    demo: row.demo,
  };
}

/** @param email in lower case */
export async function findPersonByEmail(tx: IdentityTx, email: string): Promise<Person | null> {
  const [row] = await tx.sql<PersonRow>(`select ${personColumns} from auth.person p where p.email = $1`, [
    email,
  ]);
  return row === undefined ? null : personOf(row);
}

export interface NewPerson {
  id: string;
  email: string;
  name: string;
  locale: Locale;
  passwordHash: string | null;
  demo?: boolean;
  /** What the demonstration's sign-in screen says beside the account. */
  demoAbout?: string;
  createdAt: Date;
}

/** @throws DatabaseRefusal `duplicate` where the mail address has an account */
export async function insertPerson(tx: IdentityTx, person: NewPerson): Promise<void> {
  await tx.sql(
    `insert into auth.person (id, email, name, locale, password_hash, demo, demo_about, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      person.id,
      person.email,
      person.name,
      person.locale,
      person.passwordHash,
      person.demo ?? false,
      person.demoAbout ?? "",
      person.createdAt,
    ],
  );
}

export async function setPasswordHash(tx: IdentityTx, personId: string, passwordHash: string): Promise<void> {
  await tx.sql("update auth.person set password_hash = $2 where id = $1", [personId, passwordHash]);
}

export async function setPersonLocale(tx: IdentityTx, personId: string, locale: Locale): Promise<void> {
  await tx.sql("update auth.person set locale = $2 where id = $1", [personId, locale]);
}

/** One clinic a person belongs to, as `gate.belongings` tells it. */
export interface BelongingRow {
  clinicId: string;
  clinicName: string;
  displayName: string;
  memberId: string | null;
  roles: string[];
  clientId: string | null;
}

export async function listBelongings(tx: IdentityTx, personId: string): Promise<BelongingRow[]> {
  const rows = await tx.sql<{
    clinic_id: string;
    clinic_name: string;
    display_name: string;
    member_id: string | null;
    roles: string[];
    client_id: string | null;
  }>("select * from gate.belongings($1)", [personId]);
  return rows.map((row) => ({
    clinicId: row.clinic_id,
    clinicName: row.clinic_name,
    displayName: row.display_name,
    memberId: row.member_id,
    roles: row.roles,
    clientId: row.client_id,
  }));
}

export interface DemoAccountRow extends BelongingRow {
  email: string;
  about: string;
  locale: Locale;
}

/** The demonstration's accounts, members first. Never anybody else's. */
export async function listDemoAccounts(tx: IdentityTx, rows_max: number): Promise<DemoAccountRow[]> {
  const rows = await tx.sql<{
    email: string;
    locale: Locale;
    demo_about: string;
    clinic_id: string;
    clinic_name: string;
    display_name: string;
    member_id: string | null;
    roles: string[];
    client_id: string | null;
  }>(
    `select p.email, p.locale, p.demo_about, b.* from auth.person p cross join lateral gate.belongings(p.id) b
     where p.demo order by b.member_id is null, b.clinic_name, b.clinic_id, not 'admin' = any (b.roles), p.created_at, p.id limit $1`,
    [rows_max],
  );
  return rows.map((row) => ({
    email: row.email,
    locale: row.locale,
    about: row.demo_about,
    clinicId: row.clinic_id,
    clinicName: row.clinic_name,
    displayName: row.display_name,
    memberId: row.member_id,
    roles: row.roles,
    clientId: row.client_id,
  }));
}
