import { launchBrowser } from "@goldthread/testing/browser/launch-browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type RunningApp, startApp } from "./start-app.ts";
import { type Visit, visit } from "./visit.ts";

/** What a file of tests runs on; there from its first test to its last. */
export interface Run {
  app: RunningApp;
  browser: Browser;
  /** A window of its own for whoever has this session, closed after the last test. */
  pageOf(token: string): Promise<Page>;
  /** What those windows should never have done. */
  problems(): string[];
}

/** A server without the demonstration and a browser, for the file that calls this. */
export function startRun(): Run {
  const visits: Visit[] = [];
  const started: Partial<Pick<Run, "app" | "browser">> = {};
  const there = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error("the run begins with the first test");
    return part;
  };
  const run: Run = {
    get app() {
      return there(started.app);
    },
    get browser() {
      return there(started.browser);
    },
    async pageOf(token) {
      const made = await visit(run.browser, run.app, { token });
      visits.push(made);
      return made.page;
    },
    problems: () => visits.flatMap(({ problems }) => problems),
  };
  beforeAll(async () => {
    [started.app, started.browser] = await Promise.all([startApp({ demo: false }), launchBrowser()]);
  });
  afterAll(async () => {
    await Promise.all(visits.map((one) => one.close()));
    await started.browser?.close();
    await started.app?.stop();
  });
  return run;
}
