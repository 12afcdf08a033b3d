import { z } from "zod";

/** Why something was not done. `reason` is a message key that both apps translate; `fields` names what to mend. */
export const Refusal = z.object({
  code: z.enum([
    "signedOut",
    "locked",
    "secondFactorNeeded",
    "forbidden",
    "notFound",
    "conflict",
    "invalid",
    "tooMany",
    "unavailable",
  ]),
  reason: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  fields: z.array(z.object({ path: z.string(), problem: z.string() })).optional(),
});
export type Refusal = z.infer<typeof Refusal>;
