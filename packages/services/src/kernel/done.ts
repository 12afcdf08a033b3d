/** The answer of a command that has nothing more to say. */
export const done = { done: true } as const;
