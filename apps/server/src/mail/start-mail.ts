import type { Database } from "@goldthread/db/database";
import { claimDueMail, markMailFailed, markMailSent } from "@goldthread/db/mail";
import { createTransport } from "nodemailer";
import type { Settings } from "../settings.ts";

const look_every_ms = 5_000;

/** Sends what waits in the outbox, oldest first. Without SMTP_URL mail stays there (in demo mode it is shown on screen). */
export function startMail(database: Database, settings: Pick<Settings, "smtpUrl" | "mailFrom">): { stop(): void } {
  if (settings.smtpUrl === null) return { stop: () => {} };
  const transport = createTransport(settings.smtpUrl);
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    sendDue(database, async (mail) => {
      await transport.sendMail({ from: settings.mailFrom, to: mail.recipient, subject: mail.subject, text: mail.body });
    }).finally(() => {
      busy = false;
    }).catch(() => {
      // The database was away for a moment; the mail is still there at the next look.
    });
  }, look_every_ms);
  return {
    stop() {
      clearInterval(timer);
      transport.close();
    },
  };
}

type Mail = Awaited<ReturnType<typeof claimDueMail>>[number];

/** Sends each due mail once; one that fails waits longer each time and keeps the others from nothing. */
export async function sendDue(database: Database, send: (mail: Mail) => Promise<void>): Promise<void> {
  for (const mail of await claimDueMail(database)) {
    try {
      await send(mail);
      await markMailSent(database, mail.id);
    } catch {
      await markMailFailed(database, mail.id);
    }
  }
}
