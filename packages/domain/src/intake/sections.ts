export const mentalStateFields = [
  "appearance",
  "behaviour",
  "speech",
  "mood",
  "affect",
  "thought",
  "perception",
  "cognition",
  "insight",
  "judgement",
] as const;
export type MentalStateField = (typeof mentalStateFields)[number];

/** The sections of an intake in the order written. `mentalState` is made of `mentalStateFields`; the others are text. */
export const intakeSections = [
  "presentingProblem",
  "history",
  "strengths",
  "mentalState",
  "formulation",
] as const;
export type IntakeSection = (typeof intakeSections)[number];

export const intakeSectionCharactersMax = 20_000;
export const mentalStateFieldCharactersMax = 2_000;

/** An intake as written so far. Blank and absent mean the same. */
export type IntakeText = Readonly<
  Partial<Record<Exclude<IntakeSection, "mentalState">, string | undefined>>
> & {
  readonly mentalState?: Readonly<Partial<Record<MentalStateField, string | undefined>>> | undefined;
};

export type IntakeProblem = { kind: "tooLong"; section: IntakeSection; field: MentalStateField | null };

/** Texts that are longer than a draft may hold. */
export function checkIntake(intake: IntakeText): IntakeProblem[] {
  return intakeSections.flatMap((section): IntakeProblem[] => {
    if (section !== "mentalState") {
      const tooLong = (intake[section] ?? "").length > intakeSectionCharactersMax;
      return tooLong ? [{ kind: "tooLong", section, field: null }] : [];
    }
    return mentalStateFields
      .filter((field) => (intake.mentalState?.[field] ?? "").length > mentalStateFieldCharactersMax)
      .map((field) => ({ kind: "tooLong", section, field }));
  });
}

/** The sections still empty. The mental state counts as written once any of its fields is: not all apply to everyone. */
export function missingSections(intake: IntakeText): IntakeSection[] {
  return intakeSections.filter((section) =>
    section === "mentalState"
      ? mentalStateFields.every((field) => isBlank(intake.mentalState?.[field]))
      : isBlank(intake[section]),
  );
}

/** Whether an intake can be signed: every section written, none too long. */
export function isComplete(intake: IntakeText): boolean {
  return missingSections(intake).length === 0 && checkIntake(intake).length === 0;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
