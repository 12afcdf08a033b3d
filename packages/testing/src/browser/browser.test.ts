import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeCheck } from "./axe-check.ts";
import { launchBrowser } from "./launch-browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const page_of = (body: string) =>
  `<!doctype html><html lang="en"><title>A page</title><main>${body}</main></html>`;

test("the browser outlives a closed context and renders text", async () => {
  for (const text of ["first", "second"]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.setContent(page_of(`<h1 style="display:inline">${text}</h1>`));
    expect((await page.locator("h1").boundingBox())?.width).toBeGreaterThan(20);
    await context.close();
  }
});

test("axeCheck passes a sound page and names the rule and element of a broken one, under our strict policy", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const show = async (body: string) => {
    await page.route("http://clinic.test/", (route) =>
      route.fulfill({
        contentType: "text/html",
        headers: {
          "content-security-policy":
            "default-src 'self'; script-src 'self'; require-trusted-types-for 'script'",
        },
        body: page_of(body),
      }),
    );
    await page.goto("http://clinic.test/");
  };

  await show("<h1>Sound</h1>");
  expect(await axeCheck(page)).toEqual([]);

  await show('<h1>Broken</h1><input id="unnamed">');
  const found = await axeCheck(page);
  expect(found.map((violation) => violation.rule)).toEqual(["label"]);
  expect(found[0]?.elements[0]).toContain("#unnamed");
  await context.close();
});
