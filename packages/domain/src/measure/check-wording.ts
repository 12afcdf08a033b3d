import type { MeasureDefinition, Translation } from "./definition.ts";

export type WordingProblem = {
  readonly kind: "wordingMissing" | "wordingUnknown";
  /** `items.<id>`, `options.<id>`, `options.<id>.<place from 0>`, `sections.<id>`, `instructions`, `stem` */
  readonly path: string;
};

type Wording = Pick<Translation, "instructions" | "stem" | "items" | "options" | "sections">;

/** What keeps a text from being shown: an item, option or heading without words, and words for what does not exist. */
export function checkWording(
  { items, optionSets }: Pick<MeasureDefinition, "items" | "optionSets">,
  wording: Wording,
): WordingProblem[] {
  const blank = (["instructions", "stem"] as const).filter((part) => wording[part]?.trim() === "");
  return [
    ...blank.map((path): WordingProblem => ({ kind: "wordingMissing", path })),
    ...compare("items", wording.items, new Set(items.map(({ id }) => id))),
    ...compare(
      "sections",
      wording.sections ?? {},
      new Set(items.flatMap(({ sectionId }) => sectionId ?? [])),
    ),
    ...optionSets.flatMap(({ id, options }): WordingProblem[] => {
      const texts = Object.hasOwn(wording.options, id) ? (wording.options[id] ?? []) : [];
      if (texts.length > options.length) return [{ kind: "wordingUnknown" as const, path: `options.${id}` }];
      return options.flatMap((_option, place) =>
        isWorded(texts[place]) ? [] : [{ kind: "wordingMissing" as const, path: `options.${id}.${place}` }],
      );
    }),
    ...Object.keys(wording.options)
      .filter((id) => !optionSets.some((set) => set.id === id))
      .map((id) => ({ kind: "wordingUnknown" as const, path: `options.${id}` })),
  ];
}

function compare(
  part: "items" | "sections",
  texts: Readonly<Record<string, string>>,
  ids: ReadonlySet<string>,
): WordingProblem[] {
  const missing = [...ids].filter((id) => !Object.hasOwn(texts, id) || !isWorded(texts[id]));
  const unknown = Object.keys(texts).filter((id) => !ids.has(id));
  return [
    ...missing.map((id) => ({ kind: "wordingMissing" as const, path: `${part}.${id}` })),
    ...unknown.map((id) => ({ kind: "wordingUnknown" as const, path: `${part}.${id}` })),
  ];
}

function isWorded(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}
