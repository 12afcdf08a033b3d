import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launchBrowser } from "@goldthread/testing/browser/launch-browser";
import { root } from "./root.ts";

// Takes the README's pictures from the running demonstration: `node tooling/scripts/take-pictures.ts [address]`.
const address = process.argv[2] ?? "http://localhost:4300";
const folder = join(root, "docs/pictures");

const pictures = [
  { name: "portal", who: "ines.quill@willow-lane.example", path: "/caseload", width: 1440, height: 900 },
  {
    name: "companion",
    who: "saffron.idlewood@willow-lane.example",
    path: "/companion/",
    width: 390,
    height: 844,
  },
];

await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
try {
  for (const { name, who, path, width, height } of pictures) {
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: 2,
      locale: "en-GB",
    });
    const clinic = await signIn(context.request, who);
    const page = await context.newPage();
    await page.addInitScript((id) => {
      for (const app of ["portal", "companion"]) sessionStorage.setItem(`goldthread.${app}.clinic`, id);
    }, clinic);
    await page.goto(`${address}${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    await page.evaluate("document.fonts.ready.then(() => undefined)");
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
} finally {
  await browser.close();
}

interface Requests {
  post(url: string, options: object): Promise<{ json(): Promise<unknown> }>;
}

/** @returns the id of the clinic whose mail address the person has */
async function signIn(request: Requests, email: string): Promise<string> {
  const headers = { "goldthread-request": "1", "content-type": "application/json" };
  await request.post(`${address}/api/trpc/demo.signIn`, { headers, data: { email } });
  const answer = await request.post(`${address}/api/trpc/identity.session`, { headers, data: {} });
  const { result } = (await answer.json()) as {
    result: { data: { belongings: { clinicId: string; clinicName: string }[] } };
  };
  const found = result.data.belongings.find(({ clinicName }) => clinicName === "Willow Lane Clinic");
  if (found === undefined) throw new Error(`${email} does not belong to Willow Lane Clinic`);
  return found.clinicId;
}
