import type { Database } from "@goldthread/db/database";
import { type Mail, claimDueMails, markMailFailed, markMailSent } from "@goldthread/db/mail";
import { withIdentity } from "@goldthread/db/with-identity";
import { createTransport } from "nodemailer";
import type { Settings } from "../settings.ts";

const look_every_ms = 5_000;
const mails_per_look_max = 20;

/** Sends what waits in the outbox. Without SMTP_URL mail stays there (in demo mode it is shown on screen). */
export function startMail(
  database: Database,
  settings: Pick<Settings, "smtpUrl" | "mailFrom">,
): { stop(): void } {
  if (settings.smtpUrl === null) return { stop: () => {} };
  const transport = createTransport(settings.smtpUrl);
  const send = async (mail: Mail) => {
    await transport.sendMail({
      from: settings.mailFrom,
      to: mail.recipient,
      subject: mail.subject,
      text: mail.body,
    });
  };
  let busy = false;
  const look = async () => {
    if (busy) return;
    busy = true;
    // A database that is away for a moment loses nothing: the mail is still there at the next look.
    await sendDueMails(database, send, () => new Date()).catch(() => {});
    busy = false;
  };
  const timer = setInterval(() => void look(), look_every_ms);
  return {
    stop() {
      clearInterval(timer);
      transport.close();
    },
  };
}

/** Sends each due mail; one that fails waits longer each time and holds up no other. */
export async function sendDueMails(
  database: Database,
  send: (mail: Mail) => Promise<void>,
  clock: () => Date,
): Promise<void> {
  const mails = await withIdentity(database, async (tx) => ({
    value: await claimDueMails(tx, { now: clock(), mails_max: mails_per_look_max }),
    audit: null,
  }));
  for (const mail of mails) {
    const sent = await send(mail).then(
      () => true,
      () => false,
    );
    await withIdentity(database, async (tx) => {
      await (sent ? markMailSent : markMailFailed)(tx, mail.id, clock());
      return { value: null, audit: null };
    });
  }
}
