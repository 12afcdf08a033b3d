import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Workbench } from "@goldthread/testing/browser/open-workbench";

/** One picture and what is in it. */
export interface Shot {
  what: string;
  path: string;
}

const sheet_px = { width: 1560, gap: 8, label: 16 };
const shots_per_sheet = 24;

/** Many pictures on few pages, to see all of a set at a glance: `<folder>/<name>-1.png` and so on. */
export async function drawContactSheets(
  { open }: Workbench,
  shots: readonly Shot[],
  { folder, name, viewport }: { folder: string; name: string; viewport: { width: number; height: number } },
): Promise<void> {
  const columns = viewport.width > viewport.height ? 4 : 8;
  const width = Math.floor((sheet_px.width - sheet_px.gap) / columns) - sheet_px.gap;
  const context = await open({ viewport: { width: sheet_px.width, height: 400 } });
  const page = await context.newPage();
  for (let first = 0; first < shots.length; first += shots_per_sheet) {
    const cells = [];
    for (const { what, path } of shots.slice(first, first + shots_per_sheet)) {
      const data = (await readFile(path)).toString("base64");
      cells.push(
        `<figure><figcaption>${what}</figcaption><img width="${width}" src="data:image/png;base64,${data}"></figure>`,
      );
    }
    await page.setContent(
      `<style>body{margin:${sheet_px.gap}px;background:#888;font:11px/${sheet_px.label}px sans-serif;display:flex;flex-wrap:wrap;gap:${sheet_px.gap}px}` +
        `figure{margin:0;width:${width}px}figcaption{overflow:hidden;white-space:nowrap}img{display:block}</style>${cells.join("")}`,
    );
    const path = join(folder, `${name}-${first / shots_per_sheet + 1}.png`);
    await page.screenshot({ path, fullPage: true });
  }
  await context.close();
}
