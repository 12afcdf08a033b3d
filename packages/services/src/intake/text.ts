import {
  type IntakeText,
  type MentalStateField,
  checkIntake,
  intakeSections,
  mentalStateFields,
} from "@goldthread/domain/intake/sections";
import type { IntakeSections } from "@goldthread/schema/intake";
import type { z } from "zod";
import { invalidField } from "../kernel/refused.ts";

type Sections = z.infer<typeof IntakeSections>;

/** Prefix of the fields of the mental state among the section ids: `mentalState.mood`. */
const mentalState = "mentalState.";
const known = new Set<string>([
  ...intakeSections.filter((section) => section !== "mentalState"),
  ...mentalStateFields.map((field) => mentalState + field),
]);

/** The sections as the domain reads them. */
export function textOf(sections: Sections): IntakeText {
  const fields = Object.entries(sections)
    .filter(([id]) => id.startsWith(mentalState))
    .map(([id, text]) => [id.slice(mentalState.length) as MentalStateField, text] as const);
  const others = Object.entries(sections).filter(([id]) => !id.startsWith(mentalState));
  return { ...Object.fromEntries(others), mentalState: Object.fromEntries(fields) };
}

/** Refuses sections an intake does not have, and text that is longer than its section may hold. */
export function refuseUnfitSections(sections: Sections): void {
  const stranger = Object.keys(sections).find((id) => !known.has(id));
  if (stranger !== undefined) throw invalidField(`sections.${stranger}`, "intake.unknownSection");
  const [tooLong] = checkIntake(textOf(sections));
  if (tooLong === undefined) return;
  const id = tooLong.field === null ? tooLong.section : mentalState + tooLong.field;
  throw invalidField(`sections.${id}`, "text.tooLong");
}
