import { readFile, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** A system account to run PostgreSQL as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Run by root, it runs as the owner of the data if that is somebody else, or as
 * `postgres` or `nobody`, whichever this system has; run by anybody else, as them (undefined).
 */
export async function accountFor(dataDir: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const { uid, gid } = await stat(dataDir);
  if (uid !== 0) return { uid, gid };
  const accounts = (await readFile("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"));
  for (const wanted of ["postgres", "nobody"]) {
    const found = accounts.find(([name]) => name === wanted);
    if (found !== undefined) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error(
    "PostgreSQL does not run as root, and this system has no account postgres or nobody to run it as.",
  );
}

/** Whether the account may reach a folder through all the folders above it. */
export async function mayEnter({ uid, gid }: Account, folder: string): Promise<boolean> {
  for (let path = await realpath(folder); ; path = dirname(path)) {
    const found = await stat(path);
    const bit = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001;
    if ((found.mode & bit) === 0) return false;
    if (path === dirname(path)) return true;
  }
}
