import { DemoRefused, seedDemo } from "@goldthread/services/demo/seed-demo";
import { SettingProblem, readSettings } from "../settings.ts";
import { print, withHouse } from "./with-house.ts";

export async function runSeedDemo({ clinics, clients }: { clinics: number; clients: number }): Promise<void> {
  const settings = readSettings(process.env);
  if (settings.production)
    throw new SettingProblem("Invented people do not belong in a production database: nothing was done.");
  await withHouse(async (house) => {
    await seedDemo(house, { clinics, clients }).catch((error: unknown) => {
      if (!(error instanceof DemoRefused)) throw error;
      throw new SettingProblem(
        "This installation holds people already: the demonstration is for an empty one. Nothing was done.",
      );
    });
  });
  print(`Invented ${clinics} ${clinics === 1 ? "clinic" : "clinics"} with ${clients} clients in all.`);
}
