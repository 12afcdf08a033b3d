import type { Language } from "./exercise-moments.ts";
import type { Workbench } from "@goldthread/testing/browser/open-workbench";

type Context = Awaited<ReturnType<Workbench["open"]>>;
type Page = Awaited<ReturnType<Context["newPage"]>>;

/** One way of looking: through which window, in which language, with which wishes of the reader. */
export interface LookSet {
  what: "exercises" | "states" | "pictures";
  language: Language;
  context: {
    viewport: { width: number; height: number };
    deviceScaleFactor?: number;
    reducedMotion?: "reduce";
    forcedColors?: "active";
  };
  query: Record<string, string>;
  /** The reader's size of text, where it is not 16 pixels. */
  text_px?: number;
}

const phone = { viewport: { width: 390, height: 844 } };
const desktop = { viewport: { width: 1440, height: 900 } };
const set = (
  what: LookSet["what"],
  context: LookSet["context"],
  language: Language = "en",
  query: Record<string, string> = {},
): LookSet => ({ what, language, context, query });

export const lookSets: Readonly<Record<string, LookSet>> = {
  pictures: set("pictures", { viewport: { width: 1400, height: 1000 } }),
  "pictures-dark": set("pictures", { viewport: { width: 1400, height: 1000 } }, "en", { theme: "dark" }),
  phone: set("exercises", phone),
  "phone-es": set("exercises", phone, "es"),
  desktop: set("exercises", desktop),
  still: set("exercises", { ...phone, reducedMotion: "reduce" }),
  forced: set("exercises", { ...phone, forcedColors: "active" }),
  narrow: set("exercises", { viewport: { width: 320, height: 568 } }, "es"),
  landscape: set("exercises", { viewport: { width: 844, height: 390 } }),
  states: set("states", phone),
  "states-es": set("states", phone, "es"),
  "states-desktop": set("states", desktop),
  "states-dim": set("states", phone, "en", { screen: "dim" }),
  "states-dark": set("states", phone, "en", { screen: "dark" }),
  "states-still": set("states", { ...phone, reducedMotion: "reduce" }),
  "states-forced": set("states", { ...phone, forcedColors: "active" }),
  "states-narrow": set("states", { viewport: { width: 320, height: 568 } }, "es"),
  "states-landscape": set("states", { viewport: { width: 844, height: 390 } }),
  "states-large": { ...set("states", phone, "es"), text_px: 32 },
  // A window of 1280 by 1024 at 400 %.
  "states-zoom": set("states", { viewport: { width: 320, height: 256 }, deviceScaleFactor: 2 }),
};

const press = (names: Record<Language, string>) => async (page: Page, language: Language) =>
  await page.getByRole("button", { name: names[language], exact: true }).first().click();
const begin = press({ en: "Begin", es: "Empezar" });
const pause = press({ en: "Pause", es: "Pausa" });
const words = press({ en: "Words", es: "Texto" });
const settings = press({ en: "Settings", es: "Ajustes" });
const eyesClosed = press({ en: "Eyes closed", es: "Ojos cerrados" });

/** Every state of the room, of each guide. */
export const roomStates: readonly {
  what: string;
  query: Record<string, string>;
  reach: (page: Page, language: Language) => Promise<void>;
}[] = [
  { what: "rating-before", query: { case: "breath", rated: "1" }, reach: async () => undefined },
  { what: "ready", query: { case: "breath" }, reach: async () => undefined },
  { what: "running-empty", query: { case: "breath" }, reach: begin },
  { what: "running-full", query: { case: "breath", at: "5" }, reach: begin },
  { what: "running-box", query: { case: "box", at: "10" }, reach: begin },
  { what: "running-steps", query: { case: "steps", at: "30" }, reach: begin },
  ...["feet", "belly", "hands", "face", "all"].map((what, index) => ({
    what: `running-body-${what}`,
    query: { case: "body", at: String([2, 42, 92, 112, 132][index]) },
    reach: begin,
  })),
  { what: "running-silent", query: { case: "silent", at: "70" }, reach: begin },
  {
    what: "paused",
    query: { case: "breath", at: "20" },
    reach: async (page, language) => {
      await begin(page, language);
      await pause(page, language);
    },
  },
  ...["rating", "word", "words", "yesNo", "choose", "cards"].map((name) => ({
    what: `asking-${name}`,
    query: { case: name, at: "1" },
    reach: begin,
  })),
  { what: "settings", query: { case: "silent" }, reach: settings },
  {
    what: "settings-end",
    query: { case: "silent" },
    reach: async (page, language) => {
      await settings(page, language);
      await page.locator("main").evaluate((room) => room.scrollTo(0, room.scrollHeight));
    },
  },
  { what: "words", query: { case: "body", at: "40" }, reach: words },
  { what: "eyes-closed", query: { case: "breath" }, reach: eyesClosed },
  { what: "finished", query: { case: "steps", at: "57.9" }, reach: begin },
  { what: "rating-after", query: { case: "steps", at: "57.9", rated: "1" }, reach: begin },
];
