import type { IdentityTx } from "./with-identity.ts";

/** Days that what has ended is kept, to answer questions about yesterday. */
const ended_days_kept = 1;
/** Days after which a mail that nobody could send is given up; its links have expired by then. */
const unsent_mail_days_kept = 30;

/** Deletes sessions and links that have ended, counts of limits that are over, and old mails. */
export async function sweepIdentity(tx: IdentityTx, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const ended = [before(ended_days_kept)];
  await tx.sql("delete from auth.session where expires_at < $1", ended);
  await tx.sql("delete from auth.reset_token where expires_at < $1", ended);
  await tx.sql("delete from auth.rate_limit where window_start < $1", ended);
  await tx.sql("delete from outbox.mail where sent_at < $1 or created_at < $2", [
    ...ended,
    before(unsent_mail_days_kept),
  ]);
}
