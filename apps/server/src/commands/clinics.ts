import { createClinic } from "@goldthread/services/operator/create-clinic";
import { inviteAdmin } from "@goldthread/services/operator/invite-admin";
import type { Locale } from "@goldthread/schema/text";
import { print, withHouse } from "./with-house.ts";

export async function runCreateClinic({ name, timeZone, locale }: { name: string; timeZone: string; locale: Locale }): Promise<void> {
  const { clinicId } = await withHouse((house) => createClinic(house, { name, timeZone, locale }));
  print(clinicId);
}

export async function runInviteAdmin({ clinic, email, name, locale }: { clinic: string; email: string; name: string; locale: Locale }): Promise<void> {
  const { link } = await withHouse((house) => inviteAdmin(house, { clinicId: clinic, email, displayName: name, locale }));
  print(link);
}
