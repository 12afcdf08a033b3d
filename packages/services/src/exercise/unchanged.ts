import type { Adaptation } from "@goldthread/schema/exercise";

/** The exercises of a client for whom nothing was adapted. */
export const unchanged: Adaptation = { noHolds: false, eyesOpen: false, allOff: false, off: [] };
