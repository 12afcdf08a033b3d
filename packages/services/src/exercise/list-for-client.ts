import { type ClientOffer, getOffer } from "@goldthread/db/exercise-library";
import { offerExercises } from "@goldthread/domain/exercise/offer";
import { ClientExercises } from "@goldthread/schema/exercise";
import { ByClient } from "@goldthread/schema/measure";
import { clinicToday } from "../clinic/today.ts";
import { query } from "../kernel/procedure.ts";
import { knownExercises } from "./known.ts";
import { unchanged } from "./unchanged.ts";

/**
 * What a client is offered: what is prescribed these days, even where the clinic hides it from everybody else; then
 * favourites, then the rest. Nothing that is switched off for the client.
 */
export const listExercisesForClient = query({
  name: "exercise.listForClient",
  input: ByClient,
  output: ClientExercises,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { clientId }, { actor, now }) {
    const today = await clinicToday(tx, now);
    const offer = await getOffer(tx, clientId, { reader: actor.as, now, today });
    return {
      result: {
        adaptation: offer.adaptation ?? unchanged,
        exercises: offered(offer, actor.as),
        prescriptions: offer.prescriptions,
      },
      audit: { entity: `client:${clientId}`, client: clientId },
    };
  },
});

function offered(
  { hidden, own, adaptation, prescriptions, favourites }: ClientOffer,
  reader: "client" | "member",
) {
  const known = knownExercises(own).map((exercise) => ({ id: exercise.summary.id, ...exercise }));
  const { allOff, off } = adaptation ?? unchanged;
  const prescribed = prescriptions.map(({ exerciseId }) => exerciseId);
  return offerExercises(known, { allOff, off, hidden, prescribed, favourites }).map(
    ({ exercise: { id: exerciseId, ...exercise }, favourite }) => ({
      ...exercise,
      prescriptionIds: prescriptions.filter((one) => one.exerciseId === exerciseId).map(({ id }) => id),
      favourite: reader === "client" ? favourite : null,
    }),
  );
}
