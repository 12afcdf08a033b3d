import type {
  Language,
  MeasureDefinition,
  MeasureItem,
  Scale,
  Text,
} from "@goldthread/domain/measure/definition";
import { itemRange } from "@goldthread/domain/measure/measure-index";
import { scaleRange } from "@goldthread/domain/measure/scale";

export interface BandDraft {
  label: string;
  /** As typed. */
  from: string;
  to: string;
}
export interface ScaleDraft {
  id: string;
  label: string;
  kind: "sum" | "mean";
  itemIds: string[];
  reverse: string[];
  bands: BandDraft[];
}

/** What a clinic sets of a measure of its own, as it is typed. */
export interface OwnDraft {
  title: string;
  shortTitle: string;
  about: string;
  purpose: string;
  notFor: string;
  recall: string;
  minutes: string;
  right: string;
  higherIs: "worse" | "better";
  /** The first is the total, if `hasTotal`. */
  scales: ScaleDraft[];
  hasTotal: boolean;
  /** By item id, from which answer on an alert is raised. */
  risk: Record<string, number>;
}

/** A band's edges and words, or a field, that is not right yet: names a message `own.problem.<problem>`. */
export interface OwnProblem {
  fieldId: string;
  problem: "required" | "noItems" | "figure" | "hole" | "end" | "minutes";
}

/** The items that can be counted: their answers are numbers between known ends. */
export function countableItems(measure: MeasureDefinition): readonly MeasureItem[] {
  return measure.items.filter(({ id }) => itemRange(measure, id) !== null);
}

export function draftOf(measure: MeasureDefinition, language: Language): OwnDraft {
  const scales = measure.scales.flatMap(({ id, label, method, bandSets }): ScaleDraft[] =>
    method.kind === "tiers"
      ? []
      : [
          {
            id,
            label: label[language],
            kind: method.kind,
            itemIds: [...method.itemIds],
            reverse: [...(method.reverse ?? [])],
            bands: (bandSets[0]?.bands ?? []).map((band) => ({
              label: band.label[language],
              from: String(band.from),
              to: String(band.to),
            })),
          },
        ],
  );
  return {
    title: measure.title[language],
    shortTitle: measure.shortTitle[language],
    about: measure.about[language],
    purpose: measure.purpose.for[language],
    notFor: measure.purpose.notFor[language],
    recall: measure.recall.label[language],
    minutes: String(measure.minutes),
    right: measure.licence.attribution,
    higherIs: measure.higherIs,
    scales: scales.toSorted(
      (a, b) => Number(b.id === measure.primaryScale) - Number(a.id === measure.primaryScale),
    ),
    hasTotal: scales.some(({ id }) => id === measure.primaryScale),
    risk: Object.fromEntries(
      measure.riskRules.flatMap(({ itemId, atLeast, kind }) => (kind === "risk" ? [[itemId, atLeast]] : [])),
    ),
  };
}

/** Words of the screen that go into the definition, where nobody typed any. */
export interface OwnWords {
  bands: string;
  source: string;
  convention: string;
}

/** The definition with what was set. `base` keeps its questions and their words. */
export function definitionOf(base: MeasureDefinition, draft: OwnDraft, words: OwnWords): MeasureDefinition {
  const both = (text: string): Text => ({ en: text.trim(), es: text.trim() });
  const cited = { source: words.source, evidence: "U" } as const;
  const scales = draft.scales.map(({ id, label, kind, itemIds, reverse, bands }): Scale => ({
    id,
    label: both(label),
    method: methodOf(base, { id, kind, itemIds, reverse }),
    // What this form does not ask about stays as it came.
    missing: { ...cited, max: 0 },
    caseness: [],
    change: null,
    loinc: null,
    ...keptOf(base, id),
    bandSets:
      bands.length === 0
        ? []
        : [
            {
              ...cited,
              id: "own",
              label: both(words.bands),
              bands: bands.map((band, place) => ({
                id: `band-${place + 1}`,
                from: figureOf(band.from) ?? 0,
                to: figureOf(band.to) ?? 0,
                label: both(band.label),
              })),
            },
          ],
  }));
  const tiered = tieredScales(base);
  return {
    ...base,
    title: both(draft.title),
    shortTitle: both(draft.shortTitle),
    about: both(draft.about),
    purpose: { for: both(draft.purpose), notFor: both(draft.notFor) },
    recall: { days: base.recall.days, label: both(draft.recall) },
    minutes: figureOf(draft.minutes) ?? 0,
    higherIs: draft.higherIs,
    scoringConvention: both(words.convention),
    licence: { class: "textSuppliedByClinic", attribution: draft.right.trim(), ...cited },
    scales: [...scales, ...tiered],
    primaryScale: draft.hasTotal
      ? (scales[0]?.id ?? null)
      : (tiered.find(({ id }) => id === base.primaryScale)?.id ?? null),
    riskRules: [
      ...base.riskRules.filter(({ kind }) => kind === "soft"),
      ...Object.entries(draft.risk).map(([itemId, atLeast]) => ({ itemId, atLeast, kind: "risk" as const })),
    ],
  };
}

/** Scores found by tiers of conditions: this form does not set them, and keeps them as they came. */
export function tieredScales({ scales }: MeasureDefinition): readonly Scale[] {
  return scales.filter(({ method }) => method.kind === "tiers");
}

type MethodDraft = Pick<ScaleDraft, "id" | "kind" | "itemIds" | "reverse">;

/** As it is set; what is published of the same scale and not asked about here, such as a factor, goes on holding. */
function methodOf(
  { scales }: MeasureDefinition,
  { id, kind, itemIds, reverse }: MethodDraft,
): Scale["method"] {
  const before = scales.find((scale) => scale.id === id)?.method;
  const kept = before === undefined || before.kind === "tiers" || before.kind !== kind ? null : before;
  const notForAll = kept?.notForAll?.filter((itemId) => itemIds.includes(itemId)) ?? [];
  return {
    kind,
    itemIds,
    ...(reverse.length === 0 ? {} : { reverse }),
    ...(notForAll.length === 0 ? {} : { notForAll }),
    ...(kept?.multiplier === undefined ? {} : { multiplier: kept.multiplier }),
  };
}

function keptOf({ scales }: MeasureDefinition, scaleId: string) {
  const scale = scales.find(({ id }) => id === scaleId);
  if (scale === undefined) return {};
  const { missing, caseness, change, loinc } = scale;
  return { missing, caseness, change, loinc };
}

const required = ["title", "shortTitle", "about", "purpose", "notFor", "recall", "right"] as const;

/** Everything that is still missing or does not fit, in the order of the form. */
export function problemsOf(base: MeasureDefinition, draft: OwnDraft): OwnProblem[] {
  const problems: OwnProblem[] = required
    .filter((field) => draft[field].trim() === "")
    .map((field) => ({ fieldId: `own-${field}`, problem: "required" }));
  if (!((figureOf(draft.minutes) ?? 0) > 0)) problems.push({ fieldId: "own-minutes", problem: "minutes" });
  return [...problems, ...draft.scales.flatMap((scale, place) => problemsOfScale(base, scale, place))];
}

function problemsOfScale(base: MeasureDefinition, scale: ScaleDraft, place: number): OwnProblem[] {
  const at = `own-scale-${place}`;
  const problems: OwnProblem[] = [];
  if (scale.label.trim() === "") problems.push({ fieldId: `${at}-label`, problem: "required" });
  if (scale.itemIds.length === 0) return [...problems, { fieldId: `${at}-items`, problem: "noItems" }];
  const range = rangeOf(base, scale);
  const step = stepOf(scale);
  let next = range.min;
  for (const [index, band] of scale.bands.entries()) {
    const [from, to] = [figureOf(band.from), figureOf(band.to)];
    if (band.label.trim() === "")
      problems.push({ fieldId: `${at}-band-${index}-label`, problem: "required" });
    if (from === null || to === null || to < from) {
      problems.push({ fieldId: `${at}-band-${index}-from`, problem: "figure" });
      return problems;
    }
    if (Math.abs(from - next) > step / 10)
      problems.push({ fieldId: `${at}-band-${index}-from`, problem: "hole" });
    next = to + step;
  }
  const last = figureOf(scale.bands.at(-1)?.to ?? "");
  if (last !== null && Math.abs(last - range.max) > step / 10)
    problems.push({ fieldId: `${at}-band-${scale.bands.length - 1}-to`, problem: "end" });
  return problems;
}

/** The lowest and the highest score of a scale as it is set. */
export function rangeOf(base: MeasureDefinition, scale: ScaleDraft) {
  const { id } = scale;
  const method = methodOf(base, scale);
  const missing = { max: 0, source: "", evidence: "U" } as const;
  const label = { en: "", es: "" };
  return scaleRange(base, {
    id,
    label,
    method,
    missing,
    bandSets: [],
    caseness: [],
    change: null,
    loinc: null,
  });
}

/** How far apart bands are: whole points, or as fine as the figures typed. */
function stepOf({ bands }: ScaleDraft): number {
  const decimals = bands.flatMap(({ from, to }) =>
    [from, to].map((typed) => typed.replace(",", ".").split(".")[1]?.length ?? 0),
  );
  return 10 ** -Math.max(0, ...decimals);
}

/** A figure as it is typed, with a comma or a point; null for what is none. */
export function figureOf(typed: string): number | null {
  const text = typed.trim().replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
