import type { Language, Translation } from "@goldthread/domain/measure/definition";
import { boolean_option_set } from "../boolean-options.ts";
import { type ReadItem, roleOf } from "./items.ts";
import { text_length_max } from "./limits.ts";
import type { Node } from "./nodes.ts";
import type { OptionSets } from "./options.ts";
import { at, problem, worded, type Place, type Worded } from "./read.ts";

const boolean_wording = { en: ["Yes", "No"], es: ["Sí", "No"] } as const;

export type Wording = {
  readonly items: readonly (readonly [string, Worded])[];
  readonly sections: readonly (readonly [string, Worded])[];
  readonly instructions: Worded | null;
  readonly stem: Worded | null;
};

/** Texts and headings, and under which heading each item stands (section id by item id). */
export function readWording(
  nodes: readonly Node[],
  items: readonly ReadItem[],
  { other, isWorded }: { readonly other: Language; readonly isWorded: boolean },
): Wording & { readonly sectionIds: ReadonlyMap<string, string> } {
  const headings = new Map<Node, readonly [string, Worded]>();
  const roles = new Map<string, Worded>();
  for (const node of nodes) {
    const words = worded(node.json, "text", node.place, other);
    const role = roleOf(node);
    if (role !== null && !roles.has(role)) roles.set(role, words);
    if (node.type === "group") setHeading(node, words, headings, isWorded);
  }
  const sectionIds = new Map<string, string>();
  const sections = new Map<string, Worded>();
  for (const { node } of items) {
    const heading = headingAbove(node, headings);
    if (!heading) continue;
    sectionIds.set(node.id, heading[0]);
    sections.set(...heading);
  }
  return {
    items: items.map(({ node }) => [node.id, itemWords(node, other, isWorded)]),
    sections: [...sections],
    instructions: roles.get("instructions") ?? null,
    stem: roles.get("stem") ?? null,
    sectionIds,
  };
}

/** Sections do not hold sections: a group inside another takes both headings, one without a heading the other's. */
function setHeading(
  node: Node,
  words: Worded,
  headings: Map<Node, readonly [string, Worded]>,
  isWorded: boolean,
): void {
  const around = headingAbove(node, headings);
  if (words.own === null) {
    if (!isWorded) headings.set(node, [node.id, words]);
    return;
  }
  if (!around) {
    headings.set(node, [node.id, words]);
    return;
  }
  const [, above] = around;
  const heading = `${above.own}: ${words.own}`;
  const other = above.other === null || words.other === null ? null : `${above.other}: ${words.other}`;
  problem(node.place, "groupsFlattened", { heading });
  checkLength(heading, node.place);
  headings.set(node, [node.id, { own: heading, other }]);
}

function headingAbove(node: Node, headings: ReadonlyMap<Node, readonly [string, Worded]>) {
  for (let around = node.parent; around !== null; around = around.parent) {
    const heading = headings.get(around);
    if (heading) return heading;
  }
  return undefined;
}

function itemWords(node: Node, other: Language, isWorded: boolean): Worded {
  const { json, place } = node;
  const words = worded(json, "text", place, other);
  if (words.own === null && isWorded) problem(place, "textMissing");
  const prefix = worded(json, "prefix", place, other).own;
  if (prefix === null || words.own === null) return words;
  checkLength(`${prefix} ${words.own}`, place);
  return { own: `${prefix} ${words.own}`, other: words.other === null ? null : `${prefix} ${words.other}` };
}

function checkLength(joined: string, place: Place): void {
  if (joined.length > text_length_max) problem(place, "textTooLong", { max: text_length_max });
}

/** The wording in its language and, where it is complete, in the other. */
export function translationsOf(
  wording: Wording,
  sets: OptionSets,
  usesBoolean: boolean,
  languages: { readonly own: Language; readonly other: Language },
  source: string,
  place: Place,
): Partial<Record<Language, Translation>> {
  const optionWords = sets.all().flatMap(([, options]) => options.map(({ words }) => words));
  const all = [
    ...wording.items.map(([, words]) => words),
    ...wording.sections.map(([, words]) => words),
    ...optionWords,
  ];
  // A translation may print no instructions where the other does (WHO-5).
  const isComplete = all.every(({ other }) => other !== null);
  const isBegun = wording.items.some(([, { other }]) => other !== null);
  if (isBegun && !isComplete) problem(at(place, "item"), "translationIncomplete");
  const translation = (language: Language, side: keyof Worded): Translation => ({
    translationId: `imported-${language}`,
    source,
    evidence: "U",
    instructions: wording.instructions?.[side] ?? null,
    stem: wording.stem?.[side] ?? null,
    items: inLanguage(wording.items, side),
    options: {
      ...Object.fromEntries(
        sets.all().map(([id, options]) => [id, options.map(({ words }) => words[side] ?? "")]),
      ),
      ...(usesBoolean && { [boolean_option_set]: boolean_wording[language] }),
    },
    ...(wording.sections.length > 0 && { sections: inLanguage(wording.sections, side) }),
  });
  return {
    [languages.own]: translation(languages.own, "own"),
    ...(isBegun && isComplete && { [languages.other]: translation(languages.other, "other") }),
  };
}

function inLanguage(words: Wording["items"], side: keyof Worded): Record<string, string> {
  return Object.fromEntries(words.map(([id, texts]) => [id, texts[side] ?? ""]));
}
