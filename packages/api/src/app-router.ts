import { audit } from "./audit.ts";
import { careTeam } from "./care-team.ts";
import { client } from "./client.ts";
import { clinic } from "./clinic.ts";
import { demo } from "./demo.ts";
import { identity } from "./identity.ts";
import { invitation } from "./invitation.ts";
import { member } from "./member.ts";
import { caseload } from "./caseload.ts";
import { chart } from "./chart.ts";
import { measure } from "./measure.ts";
import { risk } from "./risk.ts";
import { today } from "./today.ts";
import { checkIn } from "./check-in.ts";
import { concern } from "./concern.ts";
import { contact } from "./contact.ts";
import { exercise } from "./exercise.ts";
import { goal } from "./goal.ts";
import { intake } from "./intake.ts";
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
  caseload,
  chart,
  measure,
  risk,
  today,
  checkIn,
  concern,
  contact,
  exercise,
  goal,
  intake,
});

/** The whole API's type: what both apps import, and nothing else of this package. */
export type AppRouter = typeof appRouter;
