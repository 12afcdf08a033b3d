import { createClinic } from "@goldthread/services/operator/create-clinic";
import { inviteAdmin } from "@goldthread/services/operator/invite-admin";
import type { CrisisRegion } from "@goldthread/domain/crisis/default-resources";
import { ClinicId } from "@goldthread/schema/ids";
import { Email, type Locale, Name, TimeZone } from "@goldthread/schema/text";
import { Refused } from "@goldthread/services/kernel/refused";
import { SettingProblem } from "../settings.ts";
import { UsageProblem } from "../usage-problem.ts";
import { print, withHouse } from "./with-house.ts";

export async function runCreateClinic({
  name,
  timeZone,
  locale,
  crisisRegion,
}: {
  name: string;
  timeZone: string;
  locale: Locale;
  crisisRegion: CrisisRegion;
}): Promise<void> {
  if (!TimeZone.safeParse(timeZone).success)
    throw new UsageProblem(`"${timeZone}" is not a time zone, such as Europe/London.`);
  if (!Name.safeParse(name).success) throw new UsageProblem("A clinic's name has 1 to 120 characters.");
  print(await withHouse((house) => createClinic(house, { name, timeZone, locale, crisisRegion })));
}

export async function runInviteAdmin({
  clinic,
  email,
  name,
  locale,
}: {
  clinic: string;
  email: string;
  name: string;
  locale: Locale;
}): Promise<void> {
  if (!Email.safeParse(email).success) throw new UsageProblem(`"${email}" is not a mail address.`);
  if (!ClinicId.safeParse(clinic).success) throw new UsageProblem(`"${clinic}" is not a clinic's id.`);
  const { link } = await withHouse((house) =>
    inviteAdmin(house, { clinicId: clinic, email, displayName: name, locale }),
  ).catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    throw new SettingProblem(
      error.refusal.code === "notFound"
        ? `There is no clinic ${clinic}.`
        : `Not invited: ${error.refusal.reason}.`,
    );
  });
  print(link);
}
