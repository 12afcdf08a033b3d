import { z } from "zod";
import { expect, test } from "vitest";
import { command } from "./procedure.ts";

const stated = {
  name: "goal.try",
  input: z.object({ opId: z.uuid() }),
  output: z.object({ done: z.literal(true) }),
  access: { roles: ["admin"], relationship: "clinic", phi: "none", assurance: "session" },
} as const;

test("a command that audits compiles, one that does not is refused by the compiler", () => {
  const sound = command({
    ...stated,
    run: async () => ({ result: { done: true }, audit: { entity: null, client: null } }),
  });
  // @ts-expect-error A command must say what it audits: without `audit` this does not compile, and the check fails if it ever does.
  const silent = command({ ...stated, run: async () => ({ result: { done: true as const } }) });
  // @ts-expect-error A command's input carries the id of the attempt.
  const anonymous = command({
    ...stated,
    input: z.object({}),
    run: async () => ({ result: { done: true }, audit: { entity: null, client: null } }),
  });
  expect([sound.kind, silent.kind, anonymous.kind]).toEqual(["command", "command", "command"]);
});
