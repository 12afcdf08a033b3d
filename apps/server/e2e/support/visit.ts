import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { fileURLToPath } from "node:url";
import type { RunningApp } from "./start-app.ts";

/** One person's browser: its own cookies, storage and window. */
export interface Visit {
  context: BrowserContext;
  page: Page;
  /** What a page should never do, as it happened: errors, refused by the policy, calls elsewhere, faults of the server. */
  problems: string[];
  /** Bodies of what the API answered, oldest first. */
  answers: string[];
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** What the session's cookie holds, for people who are signed in from the start. */
  token?: string;
}

/** How long something may take to appear. Nothing is asserted about time: it is what a broken page takes to fail. */
const wait_ms_max = 20_000;

/** Opens a browser of its own for somebody and watches it. */
export async function visit(
  browser: Browser,
  app: RunningApp,
  { token, ...options }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: app.url,
    locale: "en-GB",
    timezoneId: "Europe/London",
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  if (token !== undefined) {
    await context.addCookies([
      { name: "goldthread", value: token, url: app.url, httpOnly: true, sameSite: "Lax" },
    ]);
  }
  context.setDefaultTimeout(wait_ms_max);
  const problems: string[] = [];
  const answers: string[] = [];
  context.on("console", (message) => {
    if (message.type() !== "error" || isRefusal(message.text(), message.location().url)) return;
    problems.push(`console: ${message.text()} (${message.page()?.url() ?? "no page"})`);
  });
  context.on("weberror", (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== app.url) problems.push(`elsewhere: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 500) problems.push(`${response.status()}: ${response.url()}`);
    if (!new URL(response.url()).pathname.startsWith("/api/trpc")) return;
    // A page that goes elsewhere meanwhile takes the body with it.
    response.text().then(
      (body) => answers.push(body),
      () => undefined,
    );
  });
  const page = await context.newPage();
  return { context, page, problems, answers, close: () => context.close() };
}

/** Chromium reports each refused call, and each while the network is off, as an error: both are answers here. */
function isRefusal(text: string, url: string): boolean {
  if (!text.startsWith("Failed to load resource")) return false;
  return (
    text.includes("net::ERR_INTERNET_DISCONNECTED") || (/status of 4\d\d/.test(text) && url.includes("/api/"))
  );
}

const pictures = new URL("../../test-results/", import.meta.url);

/** What each window showed when a test failed, as pictures and in words: for whoever looks into it. */
export async function describeFailure(name: string, visits: Readonly<Record<string, Visit>>): Promise<void> {
  for (const [who, { page, problems }] of Object.entries(visits)) {
    const file = `${name}-${who}`.replaceAll(/[^\w]+/g, "-");
    const path = fileURLToPath(new URL(`${file}.png`, pictures));
    await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
    process.stdout.write(
      `${who} was at ${page.url()}: ${path}\n${problems.map((one) => `  ${one}\n`).join("")}`,
    );
  }
}
