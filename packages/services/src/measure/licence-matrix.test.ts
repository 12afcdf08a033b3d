import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import { listMeasures } from "@goldthread/domain/measure/library";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Calls, callsOf } from "../testing/calls.ts";
import { inventedWording } from "../testing/invented-wording.ts";
import { type MintedClinic, mintClinic } from "../testing/mint-clinic.ts";
import { type TestHouse, openTestHouse } from "../testing/open-test-house.ts";
import { assignMeasure } from "./assign.ts";
import { declareContext } from "./declare.ts";
import { endAssignment } from "./end-assignment.ts";
import { getForm } from "./get-form.ts";
import { getLibrary } from "./library.ts";
import { supplyWording } from "./supply-wording.ts";

/*
 * Every shipped measure against every kind of clinic, through the services: what the licence says is what happens, in the
 * library that is shown and where a measure is assigned. Source of the rules: clinical-facts, licence matrix.
 */

const conditional = (condition: string) => (measure: MeasureDefinition) =>
  measure.licence.class === "conditional" && measure.licence.condition === condition;
const asksForText = ({ licence }: MeasureDefinition) => licence.class === "textSuppliedByClinic";
type Kind = "nothingDeclared" | "nonCommercial" | "termsConfirmed" | "textSupplied";
const kinds: Kind[] = ["nothingDeclared", "nonCommercial", "termsConfirmed", "textSupplied"];

/** What should be, said apart from the code that decides it. */
function expected(measure: MeasureDefinition, kind: Kind): string | null {
  if (measure.licence.class === "never") return "never";
  if (measure.licence.class === "free") return null;
  if (asksForText(measure)) return kind === "textSupplied" ? null : "wording";
  if (conditional("nonCommercial")(measure)) return kind === "nonCommercial" ? null : "nonCommercial";
  return kind === "termsConfirmed" ? null : "termsConfirmed";
}

let opened: TestHouse;
const clinics = new Map<Kind, { clinic: MintedClinic; admin: Calls; clinician: Calls }>();
beforeAll(async () => {
  opened = await openTestHouse();
  for (const kind of kinds) {
    const clinic = await mintClinic(opened.database);
    const admin = callsOf(opened.house, clinic.admin, clinic.clinicId);
    const clinician = callsOf(opened.house, clinic.clinician, clinic.clinicId);
    clinics.set(kind, { clinic, admin, clinician });
    await become(kind, admin);
  }
});
afterAll(() => opened.drop());

async function become(kind: Kind, admin: Calls): Promise<void> {
  if (kind === "nonCommercial") await admin(declareContext, { condition: kind, declared: true });
  for (const measure of listMeasures()) {
    const measureId = measure.id;
    if (kind === "termsConfirmed" && conditional(kind)(measure))
      await admin(declareContext, { condition: kind, measureId, declared: true });
    if (kind === "textSupplied" && asksForText(measure))
      await admin(supplyWording, {
        measureId,
        language: "en",
        wording: inventedWording(measure),
        right: "Invented permission, letter of 3 March",
      });
  }
}

const at = (kind: Kind) => {
  const found = clinics.get(kind);
  if (found === undefined) throw new Error(`no clinic of kind ${kind}`);
  return found;
};

describe.each(kinds)("a clinic with %s", (kind) => {
  test.each(listMeasures().map((measure) => [measure.id, measure] as const))(
    "is offered %s exactly as its licence says, with the reason where it is not",
    async (measureId, measure) => {
      const { clinic, clinician, admin } = at(kind);
      const whyNot = expected(measure, kind);
      for (const member of [clinician, admin]) {
        const { measures } = await member(getLibrary, {});
        const shown = measures.find(({ id }) => id === measureId);
        expect(shown).toMatchObject({
          offered: whyNot === null,
          whyNot,
          licence: { attribution: measure.licence.attribution, source: measure.licence.source },
        });
      }
      const assignmentId = opened.house.newId();
      const assigning = clinician(assignMeasure, {
        assignmentId,
        clientId: clinic.client.clientId,
        measureId,
        everyWeeks: null,
        startsOn: opened.house.clock().toISOString().slice(0, 10),
      });
      if (whyNot !== null) {
        await expect(assigning).rejects.toMatchObject({
          refusal: { code: "conflict", reason: `measure.notOffered.${whyNot}` },
        });
        return;
      }
      await assigning;
      const { definition } = await clinician(getForm, { assignmentId });
      const worded = definition.translations.en ?? definition.translations.es;
      for (const { id } of definition.items) expect(worded?.items[id]).toBeTruthy();
      await clinician(endAssignment, { assignmentId });
    },
  );
});

test("the shipped library holds every class of licence that clinics can meet", () => {
  const classes = new Set(listMeasures().map(({ licence }) => licence.class));
  expect([...classes].toSorted()).toEqual(
    expect.arrayContaining(["conditional", "free", "textSuppliedByClinic"]),
  );
});

test("a declaration withdrawn is a declaration not made, and what it covered is asked no more", async () => {
  const clinic = await mintClinic(opened.database);
  const admin = callsOf(opened.house, clinic.admin, clinic.clinicId);
  const clinician = callsOf(opened.house, clinic.clinician, clinic.clinicId);
  const covered = listMeasures().find(conditional("nonCommercial"));
  if (covered === undefined) throw new Error("no measure asks for non-commercial use");
  const assign = (assignmentId: string) =>
    clinician(assignMeasure, {
      assignmentId,
      clientId: clinic.client.clientId,
      measureId: covered.id,
      everyWeeks: 2,
      startsOn: opened.house.clock().toISOString().slice(0, 10),
    });
  await admin(declareContext, { condition: "nonCommercial", declared: true });
  await admin(declareContext, { condition: "nonCommercial", declared: true });
  await assign(opened.house.newId());
  expect(await admin(declareContext, { condition: "nonCommercial", declared: false })).toEqual({
    assignmentsEnded: 1,
  });
  await expect(assign(opened.house.newId())).rejects.toMatchObject({
    refusal: { reason: "measure.notOffered.nonCommercial" },
  });
  const { measures } = await clinician(getLibrary, {});
  expect(measures.find(({ id }) => id === covered.id)).toMatchObject({ declared: null, offered: false });
});

test("wording is whole or refused, part by part; and is not taken where the text ships", async () => {
  const { admin } = at("nothingDeclared");
  const measure = listMeasures().find(asksForText);
  if (measure === undefined) throw new Error("no measure asks for text");
  const [item] = measure.items;
  const [set] = measure.optionSets;
  const whole = inventedWording(measure);
  const supply = (wording: object, measureId = measure.id) =>
    admin(supplyWording, { measureId, language: "en", wording, right: "Invented permission" });
  const without = { ...whole.items };
  delete without[item?.id ?? ""];
  await expect(supply({ ...whole, items: without })).rejects.toMatchObject({
    refusal: { fields: [{ path: `wording.items.${item?.id}`, problem: "measure.wordingMissing" }] },
  });
  const options = {
    ...whole.options,
    [set?.id ?? ""]: [" ", ...(whole.options[set?.id ?? ""] ?? []).slice(1)],
  };
  await expect(supply({ ...whole, options })).rejects.toMatchObject({
    refusal: { fields: [{ path: `wording.options.${set?.id}.0`, problem: "measure.wordingMissing" }] },
  });
  await expect(supply({ ...whole, items: { ...whole.items, other: "Extra" } })).rejects.toMatchObject({
    refusal: { fields: [{ path: "wording.items.other", problem: "measure.wordingUnknown" }] },
  });
  await expect(supply(whole, "phq-9")).rejects.toMatchObject({
    refusal: { fields: [{ path: "language", problem: "measure.wordingShips" }] },
  });
  expect(await supply(whole)).toEqual({ version: 1 });
  expect(await supply(whole)).toEqual({ version: 2 });
});
