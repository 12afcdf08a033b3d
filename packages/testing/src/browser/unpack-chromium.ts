import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where a browser was unpacked, and the environment it needs. */
export interface UnpackedChromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/**
 * Unpacks the Chromium that comes with @sparticuz/chromium, once per version, into this package's `.cache`.
 * The package itself unpacks straight into /tmp and takes a half-written file of another process for a finished one;
 * here a child process unpacks into a folder of its own, which is then renamed into place.
 *
 * @throws Error saying what is missing when this machine cannot run it.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `The bundled Chromium runs on 64-bit Intel Linux only, and this is ${process.platform} on ${process.arch}: ` +
        "set CHROMIUM_PATH to an installed Chromium or Chrome.",
    );
  }
  const folder = await unpackedFolder();
  const executablePath = join(folder, "chromium");
  const env: Record<string, string> = { FONTCONFIG_PATH: folder };
  if ((await missingLibraries(executablePath, {})).length > 0) {
    env["LD_LIBRARY_PATH"] = join(folder, "al2023", "lib");
    const missing = await missingLibraries(executablePath, env);
    if (missing.length > 0) {
      throw new Error(
        `The bundled Chromium lacks ${missing.join(", ")} on this machine: install them ` +
          "(on Debian: apt-get install libnss3), or set CHROMIUM_PATH to an installed Chromium or Chrome.",
      );
    }
  }
  return { executablePath, env };
}

async function unpackedFolder(): Promise<string> {
  const packageRoot = dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")));
  const { version } = JSON.parse(await readFile(join(packageRoot, "package.json"), "utf8")) as {
    version: string;
  };
  const cache = join(import.meta.dirname, "../../.cache");
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, "unpacking-"));
  const script = `
    const { inflate } = await import(${JSON.stringify("file://" + join(packageRoot, "build/index.js"))});
    for (const name of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"])
      await inflate(${JSON.stringify(join(packageRoot, "bin"))} + "/" + name);`;
  try {
    await run(process.execPath, ["--input-type=module", "-e", script], {
      env: { ...process.env, TMPDIR: staging },
    });
    await writeFile(join(staging, "fonts.conf"), fontsConf(folder));
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another process may have finished first; its copy is as good.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

// The packaged configuration names /tmp/fonts. With this one, pages look alike on machines with and without fonts.
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

/** Names of shared libraries the program needs and this machine lacks; none where `ldd` itself is missing. */
async function missingLibraries(program: string, env: Record<string, string>): Promise<string[]> {
  const { stdout } = await run("ldd", [program], { env: { ...process.env, ...env } }).catch(() => ({
    stdout: "",
  }));
  return stdout
    .split("\n")
    .filter((line) => line.includes("not found"))
    .map((line) => line.trim().split(" ")[0] ?? line);
}
