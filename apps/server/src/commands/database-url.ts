import { findInstallation, urlsOf } from "../embedded-postgres.ts";
import { isFit } from "../open-installation.ts";
import { SettingProblem, readSettings } from "../settings.ts";
import { print } from "./with-house.ts";

/** Prints the embedded database's connection string, for psql and the like. */
export async function printDatabaseUrl(): Promise<void> {
  const settings = readSettings(process.env);
  if (settings.databaseUrl !== null)
    throw new SettingProblem("DATABASE_URL is set: the database is that one, not the embedded one.");
  const installation = await findInstallation(settings.dataFolder);
  if (installation === null)
    throw new SettingProblem(
      `There is no embedded database in ${settings.dataFolder} yet: npm start makes one.`,
    );
  const { superuserUrl, serverUrl } = urlsOf(installation);
  if (!(await isFit(serverUrl)))
    throw new SettingProblem("The embedded database is not running: npm start starts it.");
  print(superuserUrl);
}
