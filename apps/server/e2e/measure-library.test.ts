import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import { saveOwn } from "@goldthread/services/measure/save-own";
import { callsOf } from "@goldthread/services/testing/calls";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { choose, dialogOf } from "./support/people.ts";
import { type SmallClinic, openSmallClinic } from "./support/small-clinic.ts";
import { startRun } from "./support/start-run.ts";
import { wordsOf } from "./support/words.ts";

const t = wordsOf("portal");
const tc = wordsOf("companion");
const words = {
  light: "How light did the day feel",
  rest: "How rested were you",
  more: "What helped",
  answer: "A walk to the invented lake",
};
const options = ["Not at all", "A little", "Very"];

const run = startRun();

async function addBands(admin: Page, bands: readonly (readonly [string, string, string])[]): Promise<void> {
  for (const [place, [from, to, name]] of bands.entries()) {
    await admin.getByRole("button", { name: t("own.addBand") }).click();
    const at = (field: string) => admin.locator(`[id="own-scale-0-band-${place}-${field}"]`);
    await at("from").fill(from);
    await at("to").fill(to);
    await at("label").fill(name);
  }
}

async function assign(clinician: Page, clinic: SmallClinic, measureId: string): Promise<void> {
  await clinician.goto(`/measures/${measureId}`);
  await clinician.getByRole("button", { name: t("library.assign"), exact: true }).click();
  await dialogOf(clinician)
    .getByRole("combobox", { name: t("measure.assign.client"), exact: true })
    .selectOption({ label: clinic.client.name });
  await dialogOf(clinician)
    .getByRole("button", { name: t("measure.assign.submit"), exact: true })
    .click();
  await dialogOf(clinician).waitFor({ state: "hidden" });
}

test("a clinic's own measure: bands and a safety question are set, it is assigned, answered, and stands on the chart", async () => {
  const clinic = await openSmallClinic(run.app);
  const measureId = clinic.house.newId();
  const byAdmin = callsOf(clinic.house, clinic.admin, clinic.clinicId);
  await byAdmin(saveOwn, { measureId, definition: ownMeasure() });

  const admin = await run.pageOf(clinic.admin.token);
  await admin.goto(`/measures/${measureId}/edit`);
  await addBands(admin, [
    ["0", "1", "dim"],
    ["2", "4", "bright"],
  ]);
  await admin
    .getByRole("combobox", { name: words.rest })
    .selectOption({ label: t("own.fromAnswer", { answer: "Very" }) });
  await admin.getByRole("button", { name: t("own.saveVersion") }).click();
  await admin.waitForURL(`**/measures/${measureId}`);
  await admin.getByText("bright").waitFor();

  const clinician = await run.pageOf(clinic.clinician.token);
  await assign(clinician, clinic, measureId);

  const client = await run.pageOf(clinic.client.token);
  await client.goto("/companion/questions");
  await client.getByRole("link", { name: tc("measure.begin"), exact: true }).click();
  await client.getByRole("button", { name: tc("measure.before.begin"), exact: true }).click();
  await choose(client, words.light, "A little");
  await client.getByRole("button", { name: tc("measure.next"), exact: true }).click();
  expect(await client.getByText(tc("measure.crisis.title")).count()).toBe(0);
  await choose(client, words.rest, "Very");
  await client.getByText(tc("measure.crisis.title")).waitFor();
  await client.getByRole("button", { name: tc("measure.next"), exact: true }).click();
  await client.getByRole("textbox", { name: words.more }).fill(words.answer);
  await client.getByRole("button", { name: tc("measure.finish") }).click();
  await client.getByText(tc("measure.done.sent")).waitFor();
  await client.getByText("“bright”").waitFor();

  await clinician.goto(`/clients/${clinic.client.clientId}/assessment`);
  await clinician.getByText(words.answer).waitFor();
  await clinician.getByText("bright").first().waitFor();
  await clinician.goto(`/clients/${clinic.client.clientId}`);
  await clinician.getByRole("heading", { name: "Day feel" }).first().waitFor();
  expect(run.problems()).toEqual([]);
});

test("a FHIR Questionnaire: what it loses is told, it is scored, saved, assigned, answered, and stands on the chart", async () => {
  const clinic = await openSmallClinic(run.app);
  const admin = await run.pageOf(clinic.admin.token);
  await admin.goto("/measures");
  await admin.getByRole("link", { name: t("own.import.link") }).click();
  const paste = admin.getByRole("textbox", { name: t("own.import.paste") });
  const look = admin.getByRole("button", { name: t("own.import.look") });

  // Refused: the reason is said, and what was pasted stays.
  await paste.fill(JSON.stringify({ ...questionnaire(), resourceType: "Patient" }));
  await look.click();
  await admin.getByText(t("importProblem.notAQuestionnaire")).waitFor();
  expect(await paste.inputValue()).toContain("Patient");

  await admin.getByLabel(t("own.import.file"), { exact: true }).setInputFiles({
    name: "lake.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(questionnaire())),
  });
  await admin.getByText(t("own.import.lostAbout")).waitFor();
  await admin.getByText(t("importProblem.itemTypeUnsupported", { type: "attachment" })).waitFor();
  await admin.getByText(imported.calm).first().waitFor();

  for (const [name, typed] of [
    ["shortTitle", "Lake calm"],
    ["about", "the lake"],
    ["recall", "today"],
    ["purpose", "Trying out"],
    ["notFor", "A diagnosis"],
    ["right", "Invented for a test"],
  ] as const)
    await admin.locator(`[id="own-${name}"]`).fill(typed);
  await admin.getByRole("button", { name: t("own.addTotal") }).click();
  await admin.getByRole("checkbox", { name: t("own.reverseItem", { item: imported.calm }) }).check();
  await addBands(admin, [
    ["0", "1", "still"],
    ["2", "4", "stormy"],
  ]);
  // A reload loses nothing of what was typed.
  await admin.reload();
  await admin.getByRole("button", { name: t("own.saveNew") }).waitFor();
  expect(await admin.locator('[id="own-about"]').inputValue()).toBe("the lake");
  expect(await admin.locator('[id="own-scale-0-band-1-label"]').inputValue()).toBe("stormy");
  await admin.getByRole("button", { name: t("own.saveNew") }).click();
  await admin.getByText("stormy").waitFor();
  const measureId = new URL(admin.url()).pathname.split("/").at(-1) ?? "";

  const clinician = await run.pageOf(clinic.clinician.token);
  await assign(clinician, clinic, measureId);
  const client = await run.pageOf(clinic.client.token);
  await client.goto("/companion/questions");
  await client.getByRole("link", { name: tc("measure.begin"), exact: true }).click();
  await client.getByRole("button", { name: tc("measure.before.begin"), exact: true }).click();
  // Reversed: not calm at all counts two.
  await choose(client, imported.calm, "Not at all");
  await client.getByRole("button", { name: tc("measure.next"), exact: true }).click();
  await choose(client, imported.wind, "A little");
  await client.getByRole("button", { name: tc("measure.finish") }).click();
  await client.getByText("“stormy”").waitFor();

  await clinician.goto(`/clients/${clinic.client.clientId}/assessment`);
  await clinician.getByText("stormy").first().waitFor();
  await clinician.goto(`/clients/${clinic.client.clientId}`);
  await clinician.getByRole("heading", { name: "Lake calm" }).first().waitFor();
  expect(run.problems()).toEqual([]);
});

const imported = { calm: "How calm was the invented lake", wind: "How windy was it there" };

/** Two questions that count, and one that no measure can ask. */
function questionnaire() {
  const answerOption = options.map((display, ordinal) => ({
    extension: [{ url: "http://hl7.org/fhir/StructureDefinition/ordinalValue", valueDecimal: ordinal }],
    valueCoding: { code: `o${ordinal}`, display },
  }));
  const choice = { type: "choice", required: true, answerOption };
  return {
    resourceType: "Questionnaire",
    language: "en",
    title: "How the invented lake was",
    status: "active",
    item: [
      { linkId: "1", text: imported.calm, ...choice },
      { linkId: "2", text: imported.wind, ...choice },
      { linkId: "3", text: "A picture of it", type: "attachment" },
    ],
  };
}

/** Two questions that count and one in own words. */
function ownMeasure(): MeasureDefinition {
  const both = (text: string) => ({ en: text, es: text });
  const cited = { source: "Invented for a test", evidence: "U" } as const;
  const choice = { kind: "choice", loinc: null, required: true, optionSet: "how" } as const;
  return {
    id: "own",
    version: "1",
    title: both("How the day felt"),
    shortTitle: both("Day feel"),
    about: both("the day"),
    purpose: { for: both("Trying out"), notFor: both("A diagnosis") },
    respondent: "self",
    recall: { days: 1, label: both("today") },
    minutes: 1,
    higherIs: "worse",
    scoringConvention: both("Sum of two"),
    licence: { ...cited, class: "textSuppliedByClinic", attribution: "Invented for a test" },
    translations: {
      en: {
        ...cited,
        translationId: "own-en",
        instructions: null,
        stem: null,
        items: { light: words.light, rest: words.rest, more: words.more },
        options: { how: options },
      },
    },
    items: [
      { id: "light", ...choice },
      { id: "rest", ...choice },
      { id: "more", kind: "longText", loinc: null, required: false },
    ],
    optionSets: [{ id: "how", options: options.map((_, value) => ({ value })) }],
    scales: [
      {
        id: "total",
        label: both("Total"),
        method: { kind: "sum", itemIds: ["light", "rest"] },
        missing: { ...cited, max: 0 },
        bandSets: [],
        caseness: [],
        change: null,
        loinc: null,
      },
    ],
    primaryScale: "total",
    riskRules: [],
    loincPanel: null,
  };
}
