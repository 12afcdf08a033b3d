import type { Language, MeasureDefinition, MeasureItem } from "@goldthread/domain/measure/definition";
import { languagesOf, optionValues } from "@goldthread/domain/measure/wording";
import { boolean_option_set } from "../boolean-options.ts";
import type { Origin } from "../origin.ts";
import type { Extension, ItemType, Questionnaire, QuestionnaireItem } from "../r4.ts";
import { extensions, loinc_notice, loinc_system, questionnaireUrl } from "../urls.ts";
import { definitionExtension } from "./definition-extension.ts";
import { exportCondition } from "./export-condition.ts";
import { namesOf, wordedText, type Names } from "./names.ts";

export type ExportOptions = {
  /** The first the measure is worded in unless given; other wordings go along as translations. */
  readonly language?: Language;
  /** What import returned beside the draft this measure was made of. */
  readonly origin?: Origin;
};

/**
 * A measure as a FHIR R4 Questionnaire. One without wording (its text is the clinic's to supply) has items without text.
 * Throws RangeError for a language it is not worded in.
 */
export function exportQuestionnaire(measure: MeasureDefinition, options: ExportOptions = {}): Questionnaire {
  const language = languageOf(measure, options.language);
  const { origin } = options;
  const names = namesOf(measure, origin);
  // The title is Goldthread's in both languages, also where the questions are not worded.
  const shown = language ?? options.language ?? "en";
  const title = wordedText(measure, shown, (other) => measure.title[other]);
  const own = origin?.url === undefined || origin.url === null;
  return {
    resourceType: "Questionnaire",
    language: shown,
    extension: [definitionExtension(measure)],
    url: own ? questionnaireUrl(measure.id) : origin.url,
    version: own ? measure.version : (origin.version ?? measure.version),
    name: computerName(measure.id),
    title: measure.title[shown],
    ...(title.element && { _title: title.element }),
    status: "active",
    subjectType: ["Patient"],
    purpose: measure.purpose.for[shown],
    copyright: copyrightOf(measure),
    ...(measure.loincPanel !== null && {
      code: [{ system: loinc_system, code: measure.loincPanel, display: measure.title.en }],
    }),
    item: [...openingItems(measure, language, names), ...sectioned(measure, language, names)],
  };
}

/** The language a measure is exported in; null where it is not worded. Throws RangeError for one it lacks. */
export function languageOf(measure: MeasureDefinition, wanted?: Language): Language | null {
  const languages = languagesOf(measure);
  if (languages.length === 0) return null;
  const language = wanted ?? languages[0];
  if (language === undefined || !languages.includes(language)) {
    throw new RangeError(`${measure.id} has no ${wanted} wording`);
  }
  return language;
}

function copyrightOf(measure: MeasureDefinition): string {
  const usesLoinc =
    measure.loincPanel !== null ||
    measure.items.some(({ loinc }) => loinc !== null) ||
    measure.optionSets.some((set) => set.options.some(({ loincAnswer }) => loincAnswer !== undefined));
  return [measure.licence.attribution, ...(usesLoinc ? [loinc_notice] : [])].join("\n\n");
}

/** "phq-9" is "Phq9": a name for programs begins with a capital and has letters, digits and underscores (que-0). */
function computerName(id: string): string {
  const words = id.split(/[^a-zA-Z0-9]+/).filter(Boolean);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return (/^[A-Z]/.test(name) ? name : `Measure${name}`).slice(0, 255);
}

function openingItems(measure: MeasureDefinition, language: Language | null, names: Names) {
  return (["instructions", "stem"] as const).flatMap((role): QuestionnaireItem[] => {
    const { text, element } = wordedText(measure, language, (other) => measure.translations[other]?.[role]);
    // A stem that only the other language prints has no text in this one.
    if (text === null && element === null) return [];
    return [
      {
        extension: [{ url: extensions.role, valueCode: role }],
        linkId: names.freshLinkId(`goldthread.${role}`),
        ...(text !== null && { text }),
        ...(element && { _text: element }),
        type: "display",
      },
    ];
  });
}

/** Items in order, those of one section in a group; a section that comes back gets a second group. */
function sectioned(measure: MeasureDefinition, language: Language | null, names: Names): QuestionnaireItem[] {
  const exported: QuestionnaireItem[] = [];
  let inside = exported;
  let openId: string | undefined;
  for (const item of measure.items) {
    if (item.sectionId !== openId) {
      openId = item.sectionId;
      inside = openId === undefined ? exported : [];
      if (openId !== undefined) exported.push(exportSection(measure, openId, inside, language, names));
    }
    inside.push(exportItem(measure, item, language, names));
  }
  return exported;
}

function exportSection(
  measure: MeasureDefinition,
  sectionId: string,
  item: QuestionnaireItem[],
  language: Language | null,
  names: Names,
): QuestionnaireItem {
  const heading = wordedText(
    measure,
    language,
    (other) => measure.translations[other]?.sections?.[sectionId],
  );
  return {
    extension: [{ url: extensions.itemId, valueId: sectionId }],
    linkId: names.groupLinkId(sectionId),
    ...(heading.text !== null && { text: heading.text }),
    ...(heading.element && { _text: heading.element }),
    type: "group",
    item,
  };
}

function exportItem(
  measure: MeasureDefinition,
  item: MeasureItem,
  language: Language | null,
  names: Names,
): QuestionnaireItem {
  const linkId = names.linkId(item.id);
  const worded = wordedText(measure, language, (other) => measure.translations[other]?.items[item.id]);
  const type = itemType(item);
  const { extension: condition, ...enabling } =
    item.showWhen === undefined ? {} : exportCondition(measure, item.showWhen, names);
  const extension: Extension[] = [
    ...(linkId === item.id ? [] : [{ url: extensions.itemId, valueId: item.id }]),
    ...boundsOf(item),
    ...(condition ? [condition] : []),
  ];
  const chooses = type === "choice" || type === "open-choice";
  return {
    ...(extension.length > 0 && { extension }),
    linkId,
    // A display item must not be coded (que-3), nor required (que-6).
    ...(item.loinc !== null && type !== "display" && { code: [{ system: loinc_system, code: item.loinc }] }),
    ...(worded.text !== null && { text: worded.text }),
    ...(worded.element && { _text: worded.element }),
    type,
    ...enabling,
    ...(type !== "display" && { required: item.required }),
    ...(chooses && { answerOption: answerOptions(measure, item, language, names) }),
  };
}

function answerOptions(
  measure: MeasureDefinition,
  item: MeasureItem,
  language: Language | null,
  names: Names,
) {
  return optionValues(measure, item).map((value, position) => {
    const texts = wordedText(
      measure,
      language,
      (other) => measure.translations[other]?.options[item.optionSet ?? ""]?.[position],
    );
    return {
      extension: [{ url: extensions.ordinalValue, valueDecimal: value }],
      valueCoding: {
        ...names.coding(item, value),
        ...(texts.text !== null && { display: texts.text }),
        ...(texts.element && { _display: texts.element }),
      },
    };
  });
}

function boundsOf({ kind, bounds }: MeasureItem): Extension[] {
  if (!bounds) return [];
  const value = (limit: number) => (kind === "integer" ? { valueInteger: limit } : { valueDecimal: limit });
  return [
    { url: extensions.minValue, ...value(bounds.min) },
    { url: extensions.maxValue, ...value(bounds.max) },
  ];
}

/** The FHIR type of an item; a yes-or-no choice that was imported as a boolean is one again. */
export function itemType({ kind, optionSet }: MeasureItem): Exclude<ItemType, "group"> {
  switch (kind) {
    case "choice":
      return optionSet === boolean_option_set ? "boolean" : "choice";
    case "openChoice":
      return "open-choice";
    case "text":
      return "string";
    case "longText":
      return "text";
    case "integer":
    case "decimal":
    case "date":
    case "display":
      return kind;
  }
}
