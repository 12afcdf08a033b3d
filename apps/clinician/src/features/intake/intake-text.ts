import {
  type IntakeText,
  type MentalStateField,
  intakeSectionCharactersMax,
  intakeSections,
  mentalStateFieldCharactersMax,
  mentalStateFields,
} from "@goldthread/domain/intake/sections";

/** An intake on the wire: section id → text; a field of the mental state is `mentalState.mood`. */
export type Sections = Readonly<Record<string, string>>;

const isField = (id: string): id is `mentalState.${MentalStateField}` => id.startsWith("mentalState.");

/** Every id of a text, in the order written. */
export const textIds: readonly string[] = intakeSections.flatMap((section) =>
  section === "mentalState" ? mentalStateFields.map((field) => `mentalState.${field}`) : [section],
);

export function charactersMaxOf(id: string): number {
  return isField(id) ? mentalStateFieldCharactersMax : intakeSectionCharactersMax;
}

/** As the domain reads it. */
export function asIntakeText(sections: Sections): IntakeText {
  const { presentingProblem, history, strengths, formulation } = sections;
  return {
    presentingProblem,
    history,
    strengths,
    formulation,
    mentalState: Object.fromEntries(
      mentalStateFields.map((field) => [field, sections[`mentalState.${field}`]]),
    ),
  };
}

export function isSameText(one: Sections, other: Sections): boolean {
  return textIds.every((id) => (one[id] ?? "") === (other[id] ?? ""));
}
