import type { MeasureDefinition } from "@goldthread/domain/measure/definition";
import type { MeasureWording } from "@goldthread/schema/measure-definition";

/** Text for every item, option and heading of a measure whose own text may not be reproduced: recognisably invented. */
export function inventedWording({ items, optionSets }: MeasureDefinition): MeasureWording {
  const sections = items.flatMap(({ sectionId }) => sectionId ?? []);
  return {
    instructions: null,
    stem: "Invented stem",
    items: Object.fromEntries(items.map(({ id }) => [id, `Invented question ${id}`])),
    options: Object.fromEntries(
      optionSets.map(({ id, options }) => [id, options.map(({ value }) => `Invented answer ${value}`)]),
    ),
    ...(sections.length === 0
      ? {}
      : { sections: Object.fromEntries(sections.map((id) => [id, `Invented heading ${id}`])) }),
  };
}
