import type { MeasureDefinition, MeasureWording } from "@goldthread/schema/measure-definition";
import type { MeasureOrigin } from "@goldthread/schema/measure-import";
import type { FigureChoice } from "@goldthread/schema/measure-library";
import type { Locale } from "@goldthread/schema/text";
import { type ClinicMeasures, clinicMeasuresJson } from "./clinic-measures.ts";
import { jsonRows } from "./json/json-list.ts";
import type { Statement } from "./statement.ts";
import type { ClinicTx } from "./with-clinic.ts";

interface ByWhom {
  by: string;
  at: string;
}
export interface Declaration extends ByWhom {
  condition: "nonCommercial" | "termsConfirmed";
  /** Null for what is declared of the clinic as a whole. */
  measureId: string | null;
}
/** All that the clinic has put to the library. `by` are display names. */
export interface ClinicLibrary {
  clinicMeasures: ClinicMeasures;
  declarations: Declaration[];
  supplied: (ByWhom & { measureId: string; language: Locale; version: number })[];
  retired: (ByWhom & { measureId: string })[];
}

const name = (id: string) =>
  `(select m.display_name from public.member m where m.clinic_id = $1 and m.id = ${id})`;
const declarations =
  jsonRows(`select d.condition, d.measure_id as "measureId", ${name("d.declared_by")} as by, d.declared_at as at
  from public.measure_declaration d where d.clinic_id = $1 and d.withdrawn_at is null order by d.declared_at, d.id`);

const libraryStatement: Statement = {
  name: "measure_library",
  text: `select ${clinicMeasuresJson(() => "true")} as "clinicMeasures", ${declarations} as declarations,
  ${jsonRows(`select distinct on (w.measure_id, w.language) w.measure_id as "measureId", w.language, w.version,
      ${name("w.supplied_by")} as by, w.supplied_at as at
    from public.measure_wording w where w.clinic_id = $1 order by w.measure_id, w.language, w.version desc`)} as supplied,
  ${jsonRows(`select o.id::text as "measureId", ${name("o.retired_by")} as by, o.retired_at as at
    from public.own_measure o where o.clinic_id = $1 and o.retired_at is not null`)} as retired`,
};

export async function getClinicLibrary(tx: ClinicTx): Promise<ClinicLibrary> {
  const [row] = await tx.sql<ClinicLibrary & Record<string, unknown>>(libraryStatement, [tx.clinicId]);
  if (row === undefined) throw new Error("a library answered no row");
  return row;
}

const oneStatement: Statement = {
  name: "measure_of_clinic",
  text: `select ${clinicMeasuresJson((id) => `${id} = $2`, {
    measureVersion: "$3",
    locale: "null::text",
    wordingVersion: "null::integer",
  })} as "clinicMeasures", ${declarations} as declarations`,
};

/** What the clinic put to the library of one measure. @param version of an own measure; null: the newest */
export async function getClinicMeasure(
  tx: ClinicTx,
  measureId: string,
  version: string | null,
): Promise<Pick<ClinicLibrary, "clinicMeasures" | "declarations">> {
  const values = [tx.clinicId, measureId, version];
  const [row] = await tx.sql<
    Pick<ClinicLibrary, "clinicMeasures" | "declarations"> & Record<string, unknown>
  >(oneStatement, values);
  if (row === undefined) throw new Error("a measure answered no row");
  return row;
}

const declareStatement: Statement = {
  name: "measure_declare",
  text: `insert into public.measure_declaration (clinic_id, id, condition, measure_id, declared_by, declared_at)
    values ($1, $2, $3, $4, $5, $6) on conflict (clinic_id, condition, measure_id) where withdrawn_at is null do nothing`,
};
const withdrawStatement: Statement = {
  name: "measure_withdraw",
  text: `update public.measure_declaration set withdrawn_by = $4, withdrawn_at = $5
    where clinic_id = $1 and condition = $2 and measure_id is not distinct from $3 and withdrawn_at is null`,
};
interface Declaring {
  id: string;
  condition: Declaration["condition"];
  measureId: string | null;
  by: string;
  at: Date;
}

/** Made once: said again, the first stands. */
export async function insertDeclaration(tx: ClinicTx, d: Declaring): Promise<void> {
  await tx.sql(declareStatement, [tx.clinicId, d.id, d.condition, d.measureId, d.by, d.at]);
}
export async function withdrawDeclaration(tx: ClinicTx, d: Omit<Declaring, "id">): Promise<void> {
  await tx.sql(withdrawStatement, [tx.clinicId, d.condition, d.measureId, d.by, d.at]);
}

const endStatement: Statement = {
  name: "assignment_end_of_measures",
  text: `update public.assignment set status = 'ended', next_due_on = null
    where clinic_id = $1 and status = 'active' and measure_id = any($2::text[]) returning id`,
};

/** Ends the active assignments of measures that are offered no longer. @returns how many */
export async function endAssignmentsOf(tx: ClinicTx, measureIds: readonly string[]): Promise<number> {
  return (await tx.sql(endStatement, [tx.clinicId, measureIds])).length;
}

const wordingStatement: Statement = {
  name: "measure_wording_insert",
  text: `insert into public.measure_wording (clinic_id, measure_id, language, version, wording, right_statement, supplied_by, supplied_at)
    select $1, $2, $3, coalesce(max(w.version), 0) + 1, $4, $5, $6, $7 from public.measure_wording w
    where w.clinic_id = $1 and w.measure_id = $2 and w.language = $3 returning version`,
};

/** Adds the next version. @returns its number */
export async function insertWording(
  tx: ClinicTx,
  w: { measureId: string; language: Locale; wording: MeasureWording; right: string; by: string; at: Date },
): Promise<number> {
  const values = [tx.clinicId, w.measureId, w.language, w.wording, w.right, w.by, w.at];
  const [row] = await tx.sql<{ version: number }>(wordingStatement, values);
  if (row === undefined) throw new Error("an insert answered no row");
  return row.version;
}

const chooseStatement: Statement = {
  name: "measure_choose",
  text: `insert into public.measure_choice (clinic_id, measure_id, scale_id, band_set_id, caseness_id, chosen_by, chosen_at)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (clinic_id, measure_id, scale_id) do update set band_set_id = excluded.band_set_id, caseness_id = excluded.caseness_id,
      chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at`,
};
export async function putChoice(
  tx: ClinicTx,
  measureId: string,
  c: FigureChoice & { by: string; at: Date },
): Promise<void> {
  const values = [tx.clinicId, measureId, c.scaleId, c.bandSetId, c.casenessId, c.by, c.at];
  await tx.sql(chooseStatement, values);
}

const countStatement: Statement = {
  name: "own_measure_count",
  text: "select count(*)::int as n from public.own_measure where clinic_id = $1",
};
export async function countOwnMeasures(tx: ClinicTx): Promise<number> {
  const [row] = await tx.sql<{ n: number }>(countStatement, [tx.clinicId]);
  return row?.n ?? 0;
}

const insertOwnStatement: Statement = {
  name: "own_measure_insert",
  text: `with measure as (
    insert into public.own_measure (clinic_id, id, created_by, created_at) values ($1, $2, $5, $6) on conflict do nothing
  )
  insert into public.own_measure_version (clinic_id, measure_id, version, definition, saved_by, saved_at, origin)
  values ($1, $2, $3, $4, $5, $6, coalesce($7::jsonb, (select v.origin from public.own_measure_version v
    where v.clinic_id = $1 and v.measure_id = $2 order by v.version desc limit 1)))`,
};

/**
 * Adds a version that never changes; the first makes the measure.
 * @param v `origin` null: that of the version before, if it has one
 */
export async function insertOwnVersion(
  tx: ClinicTx,
  v: {
    measureId: string;
    version: number;
    definition: MeasureDefinition;
    origin: MeasureOrigin | null;
    by: string;
    at: Date;
  },
): Promise<void> {
  const values = [tx.clinicId, v.measureId, v.version, v.definition, v.by, v.at, v.origin];
  await tx.sql(insertOwnStatement, values);
}

const originStatement: Statement = {
  name: "own_measure_origin",
  text: `select v.origin from public.own_measure_version v
    where v.clinic_id = $1 and v.measure_id::text = $2 and v.version::text = $3`,
};

/** What the questionnaire that a version was imported from called its parts; null for what was not imported. */
export async function findOrigin(
  tx: ClinicTx,
  measureId: string,
  version: string,
): Promise<MeasureOrigin | null> {
  const [row] = await tx.sql<{ origin: MeasureOrigin | null }>(originStatement, [
    tx.clinicId,
    measureId,
    version,
  ]);
  return row?.origin ?? null;
}

const retireStatement: Statement = {
  name: "own_measure_retire",
  text: `update public.own_measure set retired_by = $3, retired_at = $4 where clinic_id = $1 and id = $2 returning id`,
};

/** @param by null: it is offered again. @returns whether there is such a measure */
export async function setRetired(
  tx: ClinicTx,
  { measureId, by, at }: { measureId: string; by: string | null; at: Date | null },
): Promise<boolean> {
  return (await tx.sql(retireStatement, [tx.clinicId, measureId, by, at])).length === 1;
}
