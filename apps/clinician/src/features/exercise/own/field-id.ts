/** The id of the field, or of the step, that a problem's path is about: where the summary of problems leads. */
export const fieldIdOf = (path: string): string => `own-exercise-${path}`;
