import { type ClinicLibrary, getClinicLibrary } from "@goldthread/db/measure-library";
import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import { listMeasures } from "@goldthread/domain/measure/library";
import { findDeclaration, whyNotOffered } from "@goldthread/domain/measure/offer";
import { wordingWanted } from "@goldthread/domain/measure/resolve";
import { GetLibrary, Library, type LibraryMeasure } from "@goldthread/schema/measure-library";
import type { z } from "zod";
import { queryOnce } from "../kernel/procedure.ts";
import { getResolved, summaryFor } from "./resolve.ts";

type Entry = z.input<typeof LibraryMeasure>;

/** Every measure the clinic knows: what ships and its own, each with whether it is offered, and why not. */
export const getLibrary = queryOnce({
  name: "measure.library",
  input: GetLibrary,
  output: Library,
  access: { roles: ["admin", "clinician"], relationship: "clinic", phi: "operational", assurance: "session" },
  audit: () => ({ entity: null, client: null }),
  async run(tx) {
    const found = await getClinicLibrary(tx);
    const shipped = listMeasures().map((measure) => entryOf(measure.id, found, wordingWanted(measure)));
    const own = found.clinicMeasures.own
      .map(({ measureId }) => entryOf(measureId, found, []))
      .toSorted((a, b) => a.title.en.localeCompare(b.title.en, "en"));
    return { measures: [...shipped, ...own] };
  },
});

function entryOf(measureId: string, found: ClinicLibrary, wanted: ReturnType<typeof wordingWanted>): Entry {
  const measure: MeasureDefinition = getResolved(measureId, found.clinicMeasures);
  const isOwn = found.clinicMeasures.own.some((own) => own.measureId === measureId);
  const retired = found.retired.find((one) => one.measureId === measureId);
  const whyNot = whyNotOffered(measure, {
    declarations: found.declarations,
    retired: retired !== undefined,
  });
  const ofThis = <Row extends { measureId: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.measureId === measureId);
  return {
    ...summaryFor(measure),
    origin: isOwn ? "own" : "shipped",
    offered: whyNot === null,
    whyNot,
    declared: findDeclaration(measure, found.declarations) ?? null,
    suppliedWording: ofThis(found.supplied),
    wordingWanted: wanted,
    choices: ofThis(found.clinicMeasures.choices),
    retired: retired ?? null,
  };
}
