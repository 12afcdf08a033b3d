import { audit } from "./audit.ts";
import { careTeam } from "./care-team.ts";
import { client } from "./client.ts";
import { clinic } from "./clinic.ts";
import { demo } from "./demo.ts";
import { identity } from "./identity.ts";
import { invitation } from "./invitation.ts";
import { member } from "./member.ts";
import { router } from "./trpc.ts";

export const appRouter = router({
  clinic,
  audit,
  careTeam,
  client,
  demo,
  identity,
  invitation,
  member,
});

/** The whole API's type: what both apps import, and nothing else of this package. */
export type AppRouter = typeof appRouter;
