import { migrate } from "@goldthread/db/migrate";
import { SettingProblem, readSettings } from "../settings.ts";
import { print, withHouse } from "./with-house.ts";

/** Applies what is missing. In production the owner's connection is DATABASE_OWNER_URL, used here and nowhere else. */
export async function runMigrate(): Promise<void> {
  const settings = readSettings(process.env);
  const url = settings.ownerUrl ?? (settings.production ? null : settings.databaseUrl);
  if (url !== null) {
    const applied = await migrate(url, { serverPassword: process.env["GOLDTHREAD_SERVER_PASSWORD"] ?? null });
    print(
      applied.length === 0 ? "Nothing to do: the database is up to date." : `Applied: ${applied.join(", ")}`,
    );
    return;
  }
  if (settings.production)
    throw new SettingProblem(
      "DATABASE_OWNER_URL is missing: the connection of a role that may change the database's structure.",
    );
  await withHouse(async () => {});
  print("The embedded database is up to date.");
}
