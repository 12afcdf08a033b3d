import { visibleItems } from "@goldthread/domain/measure/asked-items";
import type { Answers, Language, MeasureDefinition } from "@goldthread/domain/measure/definition";
import { bandSetInForce, casenessInForce, getScale } from "@goldthread/domain/measure/scale";
import { type ScaleScore, score } from "@goldthread/domain/measure/score";
import { riskOf, softFlagsOf } from "@goldthread/domain/risk/item-risk";
import { checkLanguage, getShipped, readAnswers } from "./measure-input.ts";
import { print } from "./with-house.ts";

export type ScoreFlags = { answers: string; lang?: Language; json?: boolean };

/** Scores answers: total, scales, band, caseness, flags, and what is missing where there is no score yet. */
export function runScore(id: string, flags: ScoreFlags): void {
  const measure = getShipped(id);
  checkLanguage(measure, flags.lang);
  const result = outcomeOf(measure, readAnswers(measure, flags.answers), flags.lang ?? "en");
  if (flags.json === true) print(JSON.stringify(result, null, 2));
  else for (const line of linesOf(measure, result, flags.lang ?? "en")) print(line);
}

function outcomeOf(measure: MeasureDefinition, answers: Answers, language: Language) {
  const result = score(measure, answers);
  const asked = new Set(visibleItems(measure, answers).map(({ id }) => id));
  const raised = { risk: riskOf(measure, answers), notes: softFlagsOf(measure, answers) };
  const flags = Object.entries(raised).flatMap(([kind, found]) =>
    found.map(({ itemId, value }) => ({ kind, itemId, value })),
  );
  const common = {
    measureId: measure.id,
    version: measure.version,
    flags,
    // Given, but not asked of somebody with these answers: it does not count.
    ignored: Object.keys(answers).filter((itemId) => !asked.has(itemId)),
    completeness: {
      complete: result.status === "scored",
      answered: Object.keys(answers).filter((itemId) => asked.has(itemId)).length,
      asked: asked.size,
      missing: result.status === "scored" ? [] : result.missing,
    },
  };
  if (result.status === "incomplete") {
    const reason = `Not scored: ${result.missing.join(", ")} ${result.missing.length === 1 ? "has" : "have"} no answer, and nothing stands in for a blank.`;
    return { status: result.status, reason, ...common };
  }
  const scales = Object.fromEntries(
    Object.entries(result.scales).map(([scaleId, found]) => [
      scaleId,
      { ...found, band: bandLabel(measure, scaleId, found, language) },
    ]),
  );
  const total = measure.primaryScale === null ? null : (scales[measure.primaryScale] ?? null);
  return {
    status: result.status,
    total: result.total,
    max: result.max,
    bandId: result.bandId,
    band: total?.band ?? null,
    atCaseness: result.atCaseness,
    scales,
    ...common,
  };
}

function bandLabel(measure: MeasureDefinition, scaleId: string, found: ScaleScore, language: Language) {
  const bands = bandSetInForce(getScale(measure, scaleId))?.bands ?? [];
  return bands.find(({ id }) => id === found.bandId)?.label[language] ?? null;
}

function linesOf(
  measure: MeasureDefinition,
  result: ReturnType<typeof outcomeOf>,
  language: Language,
): string[] {
  const { completeness, flags, ignored } = result;
  const lines = [`${measure.title[language]} (${measure.id}, version ${measure.version})`];
  if ("reason" in result) lines.push(result.reason);
  else {
    if (result.total === null) lines.push("No total: this measure has none.");
    for (const [scaleId, found] of Object.entries(result.scales)) {
      const scale = getScale(measure, scaleId);
      const cutOff = casenessInForce(scale);
      const side = measure.higherIs === "worse" ? "from" : "up to";
      const parts = [
        `${scale.label[language]}: ${found.value} of ${found.min}–${found.max}`,
        found.band,
        found.prorated ? "prorated" : null,
        cutOff
          ? `${found.atCaseness === true ? "at" : "not at"} caseness (${side} ${cutOff.at}, ${cutOff.population[language]} [${cutOff.evidence}])`
          : null,
      ];
      lines.push(parts.filter((part) => part !== null).join("; "));
    }
  }
  for (const { kind, itemId, value } of flags) {
    lines.push(`${kind === "risk" ? "Risk" : "For the clinician"}: ${itemId} answered ${value}`);
  }
  lines.push(`Answered ${completeness.answered} of ${completeness.asked} asked`);
  if (ignored.length > 0) lines.push(`Given, but not asked, so set aside: ${ignored.join(", ")}`);
  return lines;
}
