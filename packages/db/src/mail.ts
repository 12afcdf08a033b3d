import type { ClinicTx } from "./with-clinic.ts";
import type { IdentityTx } from "./with-identity.ts";

/** A mail as it waits in the outbox. It carries no health data. */
export interface Mail {
  id: string;
  recipient: string;
  subject: string;
  body: string;
}

export const mail_attempts_max = 8;
const first_retry_seconds = 30;
const claim_seconds = 120;

const enqueue = {
  name: "mail_enqueue",
  text: "insert into outbox.mail (id, recipient, subject, body, created_at, next_attempt_at) values ($1, $2, $3, $4, $5, $5)",
};
const valuesOf = (mail: Mail, now: Date) => [mail.id, mail.recipient, mail.subject, mail.body, now];

/** Puts a mail in the outbox within the transaction: it is sent if, and only if, what it tells of was committed. */
export async function enqueueMail(tx: ClinicTx, mail: Mail, now: Date): Promise<void> {
  await tx.sql(enqueue, valuesOf(mail, now));
}

/** As `enqueueMail`, where no clinic is open. */
export async function enqueueIdentityMail(tx: IdentityTx, mail: Mail, now: Date): Promise<void> {
  await tx.sql(enqueue.text, valuesOf(mail, now));
}

/**
 * Takes mails whose time has come, for one sender alone: another sender, or this one after a crash, sees them again after
 * two minutes, so a mail may be sent twice but is never lost. Each failure doubles the wait; after eight it is left lying.
 */
export async function claimDueMails(
  tx: IdentityTx,
  { now, mails_max }: { now: Date; mails_max: number },
): Promise<Mail[]> {
  return tx.sql<{ id: string; recipient: string; subject: string; body: string }>(
    `update outbox.mail set attempts = attempts + 1, next_attempt_at = $1::timestamptz + make_interval(secs => ${claim_seconds})
     where id in (select id from outbox.mail where sent_at is null and next_attempt_at <= $1 and attempts < ${mail_attempts_max}
                  order by next_attempt_at limit $2 for update skip locked)
     returning id, recipient, subject, body`,
    [now, mails_max],
  );
}

/** A mail that was sent is emptied: its link is a secret that has no more to do here. */
export async function markMailSent(tx: IdentityTx, id: string, now: Date): Promise<void> {
  await tx.sql("update outbox.mail set sent_at = $2, body = '' where id = $1", [id, now]);
}

export async function markMailFailed(tx: IdentityTx, id: string, now: Date): Promise<void> {
  await tx.sql(
    `update outbox.mail set next_attempt_at = $2::timestamptz + make_interval(secs => ${first_retry_seconds} * 2 ^ (attempts - 1)) where id = $1`,
    [id, now],
  );
}

/** The newest mails, for the demonstration's outbox on screen. */
export async function listMails(tx: IdentityTx, rows_max: number): Promise<(Mail & { createdAt: Date })[]> {
  const rows = await tx.sql<Mail & { created_at: Date }>(
    "select id, recipient, subject, body, created_at from outbox.mail order by created_at desc, id desc limit $1",
    [rows_max],
  );
  return rows.map(({ created_at, ...mail }) => ({ ...mail, createdAt: created_at }));
}
