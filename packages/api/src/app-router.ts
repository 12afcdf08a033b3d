import { clinic } from "./clinic.ts";
import { router } from "./trpc.ts";

export const appRouter = router({
  clinic,
});

/** The whole API's type: what both apps import, and nothing else of this package. */
export type AppRouter = typeof appRouter;
