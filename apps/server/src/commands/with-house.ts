import type { House } from "@goldthread/services/kernel/house";
import { openInstallation } from "../open-installation.ts";
import { readSettings } from "../settings.ts";

/** Runs a command on the installation: the running one where there is one, else with its database started for the while. */
export async function withHouse<T>(work: (house: House) => Promise<T>): Promise<T> {
  const installation = await openInstallation(readSettings(process.env), { log: () => {}, join: true });
  try {
    return await work(installation.house);
  } finally {
    await installation.close();
  }
}

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
