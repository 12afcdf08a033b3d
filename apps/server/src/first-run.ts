import type { House } from "@goldthread/services/kernel/house";
import { listDemoAccounts } from "@goldthread/services/demo/list-accounts";
import { awaitsDemo, demo_password, seedDemo } from "@goldthread/services/demo/seed-demo";

/** Fills an empty installation, or one left half filled, with the demonstration; one that has been used is left as it is. */
export async function seedFirstRun(house: House, say: (line: string) => void): Promise<void> {
  if (!(await awaitsDemo(house))) return;
  say("First run: inventing two clinics and their people for the demonstration");
  await seedDemo(house, {});
}

/** Of each clinic: the sign-in page has a button for every one of them. */
const clients_shown = 2;

/** Lines that tell who can be signed in as. */
export async function describeDemo(house: House): Promise<string[]> {
  const accounts = await listDemoAccounts(house);
  if (accounts.length === 0) return [];
  const clinics = [...new Set(accounts.map(({ clinicName }) => clinicName))];
  const shown = clinics.flatMap((clinic) => {
    const own = accounts.filter(({ clinicName }) => clinicName === clinic);
    const clients = own.filter(({ as }) => as === "client");
    return [...own.filter(({ as }) => as !== "client"), ...clients.slice(0, clients_shown)];
  });
  const width = Math.max(...shown.map((account) => account.email.length));
  return [
    "",
    "Demo accounts (buttons on the sign-in page; all people are invented):",
    ...shown.map(
      (account) => `  ${account.as.padEnd(10)} ${account.email.padEnd(width)}  ${account.clinicName}`,
    ),
    `  password of each: ${demo_password}`,
    "",
  ];
}
