import type { Cited, Language, MeasureDefinition, Scale } from "@goldthread/domain/measure/definition";
import { listMeasures } from "@goldthread/domain/measure/library";
import { scaleRange } from "@goldthread/domain/measure/scale";
import { findTranslation, languagesOf, optionValues } from "@goldthread/domain/measure/wording";
import { type Command, Option } from "commander";
import { checkLanguage, getShipped } from "./measure-input.ts";
import { runScore, type ScoreFlags } from "./measure-score.ts";
import { print } from "./with-house.ts";

type Flags = { lang?: Language; json?: boolean };

/** `measure list | show | score`: what ships and how it is scored. Needs no database. */
export function addMeasureCommands(program: Command): void {
  const measure = program.command("measure").description("the measures that ship");
  measure
    .command("list")
    .description("every measure: length, languages, licence")
    .addOption(languageOption())
    .option("--json", "as JSON")
    .action(list);
  measure
    .command("show <id>")
    .description("one measure: items, options, scales, bands with their sources, licence and attribution")
    .addOption(languageOption())
    .option("--json", "the whole definition, as JSON")
    .action(show);
  measure
    .command("score <id>")
    .description("score answers: total, scales, band, caseness, flags, and what is missing")
    .requiredOption(
      "--answers <json>",
      "a JSON array in item order (null: unanswered), or an object by item id",
    )
    .addOption(languageOption())
    .option("--json", "as JSON")
    .action((id: string, flags: ScoreFlags) => runScore(id, flags));
}

function list({ lang = "en", json }: Flags): void {
  const rows = listMeasures().map((measure) => ({
    id: measure.id,
    version: measure.version,
    title: measure.title[lang],
    about: measure.about[lang],
    minutes: measure.minutes,
    languages: languagesOf(measure),
    licence: measure.licence.class,
    condition: measure.licence.condition ?? null,
  }));
  if (json === true) {
    print(JSON.stringify(rows, null, 2));
    return;
  }
  const width = Math.max(...rows.map(({ id }) => id.length));
  for (const { id, title, minutes, languages, licence, condition } of rows) {
    const terms = condition === null ? licence : `${licence} (${condition})`;
    print(`${id.padEnd(width)}  ${title}  ${minutes} min  ${languages.join(",") || "-"}  ${terms}`);
  }
}

function show(id: string, { lang, json }: Flags): void {
  const measure = getShipped(id);
  checkLanguage(measure, lang);
  if (json === true) {
    print(JSON.stringify(measure, null, 2));
    return;
  }
  const language = lang ?? "en";
  const { licence } = measure;
  print(`${measure.title[language]} (${measure.id}, version ${measure.version})`);
  print(`${measure.purpose.for[language]}\nNot for: ${measure.purpose.notFor[language]}`);
  print(`${measure.recall.label[language]}; ${measure.minutes} min; ${measure.respondent}`);
  print(`${measure.scoringConvention[language]}\n`);
  for (const line of itemLines(measure, language)) print(line);
  for (const scale of measure.scales) for (const line of scaleLines(measure, scale, language)) print(line);
  for (const { itemId, atLeast, kind } of measure.riskRules) {
    print(`${kind === "risk" ? "Risk" : "Note"}: ${itemId} from ${atLeast}`);
  }
  print(
    `\nLicence: ${licence.class}${licence.condition ? ` (${licence.condition})` : ""}; ${cited(licence)}`,
  );
  print(`Attribution: ${licence.attribution}`);
}

function itemLines(measure: MeasureDefinition, language: Language): string[] {
  const wording = findTranslation(measure, language);
  const lines = wording
    ? [`Wording: ${wording.translationId}; ${cited(wording)}`, wording.instructions, wording.stem]
    : ["Wording: supplied by the clinic"];
  let sectionId: string | undefined;
  for (const item of measure.items) {
    if (item.sectionId !== sectionId) lines.push(wording?.sections?.[item.sectionId ?? ""] ?? null);
    sectionId = item.sectionId;
    const texts = wording?.options[item.optionSet ?? ""];
    const options = optionValues(measure, item).map((value, place) =>
      `${value} ${texts?.[place] ?? ""}`.trim(),
    );
    const only = item.showWhen === undefined ? "" : " (only after some answers)";
    lines.push(`  ${item.id}${only}  ${wording?.items[item.id] ?? ""}`.trimEnd());
    lines.push(`      ${options.length > 0 ? options.join(" | ") : item.kind}`);
  }
  return lines.filter((line) => line !== null);
}

function scaleLines(measure: MeasureDefinition, scale: Scale, language: Language): string[] {
  const { min, max } = scaleRange(measure, scale);
  const { method, missing, change } = scale;
  const reverse = method.kind === "tiers" ? [] : (method.reverse ?? []);
  const lines = [
    `\n${scale.label[language]} (${scale.id}): ${method.kind} of ${method.itemIds.length} items, ${min}–${max}`,
  ];
  if (reverse.length > 0) lines.push(`  reversed: ${reverse.join(", ")}`);
  lines.push(`  may be missing: ${missing.max}; ${cited(missing)}`);
  scale.bandSets.forEach((set, place) => {
    lines.push(`  bands ${set.id}${place === 0 ? " (in force)" : ""}; ${cited(set)}`);
    for (const { from, to, label } of set.bands) lines.push(`    ${from}–${to}  ${label[language]}`);
  });
  scale.caseness.forEach(({ at, population, ...rest }, place) => {
    const sign = measure.higherIs === "worse" ? "from" : "up to";
    lines.push(
      `  caseness ${sign} ${at}${place === 0 ? " (in force)" : ""}, ${population[language]}; ${cited(rest)}`,
    );
  });
  if (change) lines.push(`  reliable change: ${change.reliable}; ${cited(change)}`);
  return lines;
}

function cited({ source, evidence }: Cited): string {
  return `${source} [${evidence}]`;
}

function languageOption(): Option {
  return new Option("--lang <language>", "language of the words").choices(["en", "es"]);
}
