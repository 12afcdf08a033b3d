import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import type { BrowserContext, BrowserContextOptions } from "playwright-core";
import { launchBrowser } from "./launch-browser.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
};
const ui = join(import.meta.dirname, "../../../ui");

/** The design system's workbench as it is built, in a browser of its own, at an address that leads nowhere else. */
export interface Workbench {
  address: string;
  open: (options: BrowserContextOptions) => Promise<BrowserContext>;
  close: () => Promise<void>;
}

/** Builds the workbench of packages/ui into a folder that goes with it. */
export async function openWorkbench(): Promise<Workbench> {
  const address = "http://workbench.example";
  const folder = await mkdtemp(join(tmpdir(), "goldthread-workbench-"));
  const vite = join(ui, "node_modules/vite/bin/vite.js");
  const config = ["--config", "src/workbench/vite.config.ts", "--logLevel", "error"];
  await promisify(execFile)(
    process.execPath,
    [vite, "build", ...config, "--outDir", folder, "--emptyOutDir"],
    { cwd: ui, env: { ...process.env, NODE_ENV: "production" } },
  );
  const browser = await launchBrowser();
  return {
    address,
    async open(options) {
      const context = await browser.newContext(options);
      await context.route(`${address}/**`, async (route) => {
        const { pathname } = new URL(route.request().url());
        const path = join(folder, pathname === "/" ? "index.html" : pathname);
        const contentType = types[extname(path)] ?? "application/octet-stream";
        await route.fulfill({ contentType, body: await readFile(path) });
      });
      return context;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
