import type { Contact, ContactKind } from "@goldthread/schema/contact";
import { limits } from "@goldthread/schema/limits";
import type { z } from "zod";
import { contactJson } from "./json/contact.ts";
import { jsonList } from "./json/json-list.ts";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

type Kind = z.infer<typeof ContactKind>;
type Status = z.infer<typeof Contact>["status"];

const listStatement: Statement = {
  name: "contact_list",
  text: `select ${jsonList(
    contactJson("c"),
    `(select * from public.contact where clinic_id = $1 and client_id = $2
      order by starts_at desc, id desc limit ${limits.page_rows_max}) c`,
    "c.starts_at desc, c.id desc",
  )} as contacts`,
};

/** A client's contacts, latest first. */
export async function listContacts(tx: ClinicTx, clientId: string): Promise<z.input<typeof Contact>[]> {
  const [row] = await tx.sql<{ contacts: z.input<typeof Contact>[] }>(listStatement, [tx.clinicId, clientId]);
  return row?.contacts ?? [];
}

export async function countPlanned(tx: ClinicTx, clientId: string): Promise<number> {
  return tx.prisma((prisma) =>
    prisma.contact.count({ where: { clinicId: tx.clinicId, clientId, status: "planned" } }),
  );
}

export async function insertContact(
  tx: ClinicTx,
  contact: { id: string; clientId: string; memberId: string; kind: Kind; startsAt: Date; minutes: number },
): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.contact.create({ data: { clinicId: tx.clinicId, status: "planned", ...contact } }),
  );
}

/** The contact, its row held until the transaction ends. */
export async function findContactLocked(
  tx: ClinicTx,
  contactId: string,
): Promise<{ clientId: string; status: Status; startsAt: Date } | null> {
  const rows = await tx.sql<{ clientId: string; status: Status; startsAt: Date }>(
    {
      name: "contact.lock",
      text: `select client_id as "clientId", status, starts_at as "startsAt"
             from public.contact where clinic_id = $1 and id = $2 for update`,
    },
    [tx.clinicId, contactId],
  );
  return rows[0] ?? null;
}

export async function setContactStatus(tx: ClinicTx, contactId: string, status: Status): Promise<void> {
  await tx.prisma((prisma) =>
    prisma.contact.update({
      where: { clinicId_id: { clinicId: tx.clinicId, id: contactId } },
      data: { status },
    }),
  );
}
