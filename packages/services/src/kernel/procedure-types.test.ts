import { z } from "zod";
import { expect, test } from "vitest";
import { command } from "./procedure.ts";

const stated = {
  name: "goal.try",
  input: z.object({ opId: z.uuid() }),
  output: z.object({ done: z.literal(true) }),
  access: { roles: ["admin"], relationship: "clinic", phi: "none", assurance: "session" },
} as const;
const audit = { entity: null, client: null };
const audited = async () => ({ result: { done: true as const }, audit });
const silent = async () => ({ result: { done: true as const } });
const withoutOperation = { ...stated, input: z.object({}) };

test("a command that audits compiles; one that does not, or has no operation id, is refused by the compiler", () => {
  const sound = command({ ...stated, run: audited });
  // @ts-expect-error A command must say what it audits; the check fails if this ever compiles.
  const unaudited = command({ ...stated, run: silent });
  // @ts-expect-error A command's input carries the id of the attempt.
  const anonymous = command({ ...withoutOperation, run: audited });
  expect([sound.kind, unaudited.kind, anonymous.kind]).toEqual(["command", "command", "command"]);
});
