import { expect, test } from "vitest";
import { checkOptions } from "./options.ts";
import { loadScript } from "./load-script.ts";
import { optionsOf } from "./stored-options.ts";

test("settings stored before there was a library are options of today", async () => {
  const options = optionsOf({ ratePerMinute: 5.5, minutes: 5 }, "es");
  expect(options).toEqual({ language: "es", breathsPerMinute: 5.5, minutes: 5 });
  expect(checkOptions(await loadScript("resonant-breathing"), options)).toBeNull();
});

test("what is changed for one person goes before what was stored", () => {
  const stored = { minutes: 3, holds: true, eyesOpen: false };
  const change = { noHolds: true, eyesOpen: true };
  expect(optionsOf(stored, "en", change)).toEqual({
    language: "en",
    minutes: 3,
    holds: false,
    eyesOpen: true,
  });
  expect(optionsOf(stored, "en")).toEqual({ language: "en", ...stored });
});
