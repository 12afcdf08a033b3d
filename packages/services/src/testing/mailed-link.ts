import { listMails } from "@goldthread/db/mail";
import { withIdentity } from "@goldthread/db/with-identity";
import type { House } from "../kernel/house.ts";

const rows_max = 1_000;

/** The mails waiting for an address, newest first. */
export async function mailsTo(house: House, recipient: string): Promise<{ subject: string; body: string }[]> {
  const mails = await withIdentity(house.database, async (tx) => ({
    value: await listMails(tx, rows_max),
    audit: null,
  }));
  return mails.filter((mail) => mail.recipient === recipient);
}

/** The link in the newest mail to an address, and the token at its end. */
export async function mailedLink(house: House, recipient: string): Promise<{ link: string; token: string }> {
  const [mail] = await mailsTo(house, recipient);
  const link = mail?.body.match(/https:\/\/\S+/)?.[0];
  if (link === undefined) throw new Error(`no link was mailed to ${recipient}`);
  return { link, token: link.slice(link.lastIndexOf("/") + 1) };
}
