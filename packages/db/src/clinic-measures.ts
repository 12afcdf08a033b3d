import type { MeasureDefinition, MeasureWording } from "@goldthread/schema/measure-definition";
import type { FigureChoice } from "@goldthread/schema/measure-library";
import type { Locale } from "@goldthread/schema/text";
import { jsonRows } from "./json/json-list.ts";

/** What a clinic has put to the library: measures of its own, wording it has a right to, figures it goes by. */
export interface ClinicMeasures {
  /** The version asked for, or else the newest. */
  own: { measureId: string; version: number; definition: MeasureDefinition; retired: boolean }[];
  choices: (FigureChoice & { measureId: string })[];
  /** In each language the version asked for, or else the newest. */
  wordings: SuppliedWording[];
}
export interface SuppliedWording {
  measureId: string;
  language: Locale;
  version: number;
  wording: MeasureWording;
  right: string;
}

/** SQL of the version a response is bound to, for one that is to be shown as it was asked. */
export interface Pins {
  measureVersion: string;
  locale: string;
  wordingVersion: string;
}
const unpinned: Pins = {
  measureVersion: "null::text",
  locale: "null::text",
  wordingVersion: "null::integer",
};

/**
 * SQL for the JSON of `ClinicMeasures`, of the clinic $1.
 * @param which SQL condition that a measure is among those wanted, given SQL of its id as text
 */
export function clinicMeasuresJson(which: (id: string) => string, pins: Pins = unpinned): string {
  const own =
    jsonRows(`select m.id::text as "measureId", v.version, v.definition, m.retired_at is not null as retired
    from public.own_measure m cross join lateral (
      select v.version, v.definition from public.own_measure_version v where v.clinic_id = $1 and v.measure_id = m.id
      order by coalesce(v.version::text = ${pins.measureVersion}, false) desc, v.version desc limit 1) v
    where m.clinic_id = $1 and ${which("m.id::text")}`);
  const choices =
    jsonRows(`select c.measure_id as "measureId", c.scale_id as "scaleId", c.band_set_id as "bandSetId",
      c.caseness_id as "casenessId"
    from public.measure_choice c where c.clinic_id = $1 and ${which("c.measure_id")} order by c.measure_id, c.scale_id`);
  const wordings =
    jsonRows(`select distinct on (w.measure_id, w.language) w.measure_id as "measureId", w.language, w.version, w.wording,
      w.right_statement as right
    from public.measure_wording w where w.clinic_id = $1 and ${which("w.measure_id")}
    order by w.measure_id, w.language, coalesce(w.language = ${pins.locale} and w.version = ${pins.wordingVersion}, false) desc, w.version desc`);
  return `json_build_object('own', ${own}, 'choices', ${choices}, 'wordings', ${wordings})`;
}

/** The version and wording of a response, as pins. `r`: alias of a `response` row, which may be absent. */
export const responsePins = (r: string): Pins => ({
  measureVersion: `${r}.measure_version`,
  locale: `${r}.locale`,
  wordingVersion: `${r}.wording_version`,
});
