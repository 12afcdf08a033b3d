import { chromium, type Browser } from "playwright-core";
import { unpackChromium } from "./unpack-chromium.ts";

/**
 * Starts a headless Chromium: the one at `CHROMIUM_PATH` if set, else the one that comes from npm.
 * Close it with `browser.close()`.
 *
 * @throws Error saying what to install or set when this machine cannot run it.
 */
export async function launchBrowser(): Promise<Browser> {
  const chosen = process.env["CHROMIUM_PATH"];
  const { executablePath, env } =
    chosen === undefined || chosen === "" ? await unpackChromium() : { executablePath: chosen, env: {} };
  return await chromium.launch({
    executablePath,
    env: { ...definedOf(process.env), ...env },
    // Root, and most containers, cannot use the sandbox; the pages are our own.
    chromiumSandbox: false,
    // Not @sparticuz/chromium's own list: its --single-process ends the browser with the first closed context,
    // and its --disable-web-security would hide what our Content-Security-Policy and cookies do.
    args: ["--font-render-hinting=none", "--no-pings"],
  });
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
