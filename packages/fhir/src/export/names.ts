import type { Language, MeasureDefinition, MeasureItem } from "@goldthread/domain/measure/definition";
import { languagesOf } from "@goldthread/domain/measure/wording";
import { boolean_option_set } from "../boolean-options.ts";
import type { Origin } from "../origin.ts";
import type { Coding, PrimitiveElement } from "../r4.ts";
import { answer_system, extensions, loinc_system } from "../urls.ts";

/** What a measure's parts are called in FHIR. */
export type Names = {
  /** Of an item. */
  readonly linkId: (itemId: string) => string;
  /** Of a section's group: the name it came with once, then names of our own. */
  readonly groupLinkId: (sectionId: string) => string;
  /** A linkId of our own that no item has. */
  readonly freshLinkId: (wish: string) => string;
  /** The option of that value without its wording; null where it cannot be named. */
  readonly coding: (item: MeasureItem, value: number) => Coding | null;
};

/**
 * An imported questionnaire keeps the names it came with. Options without a LOINC answer or a name of their own are
 * named after measure, set and value.
 */
export function namesOf(measure: MeasureDefinition, origin?: Origin): Names {
  const given = new Map(Object.entries(origin?.linkIds ?? {}));
  const codings = new Map(Object.entries(origin?.codings ?? {}));
  const linkId = (id: string) => given.get(id) ?? id;
  const taken = new Set([...given.values(), ...measure.items.map(({ id }) => linkId(id))]);
  const named = new Set<string>();
  const freshLinkId = (wish: string) => {
    let name = wish;
    for (let count = 2; taken.has(name); count += 1) name = `${wish}.${count}`;
    taken.add(name);
    return name;
  };
  return {
    linkId,
    freshLinkId,
    groupLinkId(sectionId) {
      const own = given.get(sectionId);
      if (own === undefined || named.has(sectionId)) return freshLinkId(`section.${sectionId}`);
      named.add(sectionId);
      return own;
    },
    coding(item, value) {
      const set = measure.optionSets.find(({ id }) => id === item.optionSet);
      const position = set?.options.findIndex((option) => option.value === value) ?? -1;
      const option = set?.options[position];
      if (!set || !option || set.id === boolean_option_set) return null;
      const own = codings.get(set.id)?.[position];
      if (own?.code) return { ...(own.system === null ? {} : { system: own.system }), code: own.code };
      return option.loincAnswer === undefined
        ? { system: answer_system, code: `${measure.id}.${set.id}.${value}` }
        : { system: loinc_system, code: option.loincAnswer };
    },
  };
}

/** A text in the form's language, and beside it the element that holds it in the others. */
export function wordedText(
  measure: MeasureDefinition,
  language: Language | null,
  textIn: (language: Language) => string | null | undefined,
): { text: string | null; element: PrimitiveElement | null } {
  const text = language === null ? null : (textIn(language) ?? null);
  const others = languagesOf(measure).filter((other) => other !== language);
  const translated = others.flatMap((other) => {
    const content = textIn(other);
    if (content === null || content === undefined) return [];
    return [
      {
        url: extensions.translation,
        extension: [
          { url: "lang", valueCode: other },
          { url: "content", valueString: content },
        ],
      },
    ];
  });
  return { text, element: translated.length > 0 ? { extension: translated } : null };
}
