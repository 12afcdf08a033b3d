import { listMails } from "@goldthread/db/mail";
import { Outbox } from "@goldthread/schema/identity";
import { z } from "zod";
import { identityProcedure } from "../kernel/identity-procedure.ts";

const mails_max = 50;

/** The mails that a real installation would have sent, newest first. */
export const readDemoOutbox = identityProcedure({
  name: "demo.outbox",
  kind: "query",
  input: z.object({}),
  output: Outbox,
  access: { roles: "anyone", demoOnly: true, phi: "identity", assurance: "none" },
  async run(tx) {
    const mails = await listMails(tx, mails_max);
    return {
      result: {
        mails: mails.map(({ id, recipient, subject, body, createdAt }) => ({
          id,
          to: recipient,
          subject,
          text: body,
          sentAt: createdAt.toISOString(),
        })),
      },
      audit: null,
    };
  },
});
