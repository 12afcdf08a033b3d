import type { ClinicMeasures } from "@goldthread/db/clinic-measures";
import { getClinicMeasure } from "@goldthread/db/measure-library";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import type { Language, MeasureDefinition } from "@goldthread/domain/measure/definition";
import { findMeasure, listMeasures } from "@goldthread/domain/measure/library";
import { type WhyNotOffered, whyNotOffered } from "@goldthread/domain/measure/offer";
import { resolveFor, suppliedTranslationId } from "@goldthread/domain/measure/resolve";
import { type MeasureSummary, summaryOf } from "@goldthread/domain/measure/summary";
import { languagesOf } from "@goldthread/domain/measure/wording";

/** The measure as the clinic has it; undefined for an id that neither ships nor is the clinic's own. */
export function findResolved(measureId: string, found: ClinicMeasures): MeasureDefinition | undefined {
  const shipped = findMeasure(measureId);
  if (shipped === undefined) return found.own.find((own) => own.measureId === measureId)?.definition;
  const of = <Row extends { measureId: string }>(rows: Row[]) =>
    rows.filter((row) => row.measureId === measureId);
  return resolveFor(shipped, { choices: of(found.choices), wordings: of(found.wordings) });
}

/** Throws where there is no such measure: what is assigned or answered always has one. */
export function getResolved(measureId: string, found: ClinicMeasures): MeasureDefinition {
  const measure = findResolved(measureId, found);
  if (measure === undefined) throw new RangeError(`The clinic has no measure ${JSON.stringify(measureId)}`);
  return measure;
}

const shippedSummaries = new WeakMap<MeasureDefinition, MeasureSummary>();

/** Kept for what ships as it is, which is most of what is asked for. */
export function summaryFor(measure: MeasureDefinition): MeasureSummary {
  if (findMeasure(measure.id) !== measure) return summaryOf(measure);
  const known = shippedSummaries.get(measure) ?? summaryOf(measure);
  shippedSummaries.set(measure, known);
  return known;
}

/** Summaries of the measures named, each once, in the order of the library and then as named. */
export function summariesFor(measureIds: Iterable<string>, found: ClinicMeasures): MeasureSummary[] {
  const wanted = new Set(measureIds);
  const shipped = listMeasures().flatMap(({ id }) => (wanted.delete(id) ? [id] : []));
  return [...shipped, ...wanted].map((id) => summaryFor(getResolved(id, found)));
}

interface Resolved {
  measure: MeasureDefinition;
  whyNot: WhyNotOffered | null;
  /** Of the clinic's own measure; null for one that ships. */
  ownVersion: number | null;
}

/**
 * One measure as the clinic has it, and whether it is offered.
 * @param version of the clinic's own measure; null: the newest
 */
export async function findMeasureOf(
  tx: ClinicTx,
  measureId: string,
  version: string | null = null,
): Promise<Resolved | null> {
  const { clinicMeasures, declarations } = await getClinicMeasure(tx, measureId, version);
  const measure = findResolved(measureId, clinicMeasures);
  if (measure === undefined || (version !== null && version !== measure.version)) return null;
  const own = clinicMeasures.own.find((one) => one.measureId === measureId);
  const whyNot = whyNotOffered(measure, { declarations, retired: own?.retired ?? false });
  return { measure, whyNot, ownVersion: own?.version ?? null };
}

/** What a response is worded in. */
export interface WordedIn {
  locale: Language;
  translationId: string;
  /** The clinic's wording; null: what ships. */
  wordingVersion: number | null;
}

/**
 * The wording in the language asked for, or in one the measure has: an answer is never turned away for its language.
 * Throws where the measure has no wording at all, and so cannot have been asked.
 */
export function wordingFor(measure: MeasureDefinition, asked: Language, found: ClinicMeasures): WordedIn {
  const locale = measure.translations[asked] === undefined ? languagesOf(measure)[0] : asked;
  const translation = locale === undefined ? undefined : measure.translations[locale];
  if (locale === undefined || translation === undefined)
    throw new RangeError(`${measure.id} has no wording to be answered in`);
  const { translationId } = translation;
  const supplied = found.wordings.find(
    (one) =>
      one.measureId === measure.id &&
      one.language === locale &&
      suppliedTranslationId(locale, one.version) === translationId,
  );
  return { locale, translationId, wordingVersion: supplied?.version ?? null };
}
