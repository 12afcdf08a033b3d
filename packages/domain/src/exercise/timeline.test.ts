import { expect, test } from "vitest";
import { loadScript } from "./load-script.ts";
import { timeline } from "./timeline.ts";

test("four breaths of 4-7-8 last 76 seconds, 48 without holds", async () => {
  const script = await loadScript("four-seven-eight");
  expect(timeline(script, { language: "en" })).toMatchObject({ seconds: 76, complete: true });
  expect(timeline(script, { language: "en", holds: false })).toMatchObject({ seconds: 48 });
});
