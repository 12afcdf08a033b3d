import type { ScoredResponse, Withholding } from "@goldthread/schema/measure";
import type { z } from "zod";

type Response = z.input<typeof ScoredResponse>;
type Kept = z.input<typeof Withholding> | null;

/** What the client is given: their answers always; results and the team's reason not where these are withheld. */
export function withoutWithheld<Found extends { responses: Response[]; withheld: Kept }>({
  responses,
  withheld,
}: Found): { responses: Response[]; withheld: Kept } {
  if (withheld === null) return { responses, withheld };
  return {
    responses: responses.map((response) => ({ ...response, total: null, bandId: null, scores: null })),
    withheld: { ...withheld, reason: "" },
  };
}
