import { type ClientOffer, getOffer } from "@goldthread/db/exercise-library";
import { ClientExercises } from "@goldthread/schema/exercise";
import { ByClient } from "@goldthread/schema/measure";
import { clinicToday } from "../clinic/today.ts";
import { query } from "../kernel/procedure.ts";
import { knownExercises } from "./known.ts";

const unchanged = { noHolds: false, eyesOpen: false, allOff: false, off: [] };

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
  if (adaptation?.allOff === true) return [];
  const off = new Set(adaptation?.off);
  return knownExercises(own)
    .map(({ summary, origin }) => {
      const of = prescriptions.filter(({ exerciseId }) => exerciseId === summary.id);
      const favourite = favourites.includes(summary.id);
      return {
        summary,
        origin,
        prescriptionIds: of.map(({ id }) => id),
        favourite: reader === "client" ? favourite : null,
        place: of.length > 0 ? 0 : favourite ? 1 : 2,
      };
    })
    .filter(({ summary, place }) => !off.has(summary.id) && (place === 0 || !hidden.includes(summary.id)))
    .toSorted((a, b) => a.place - b.place)
    .map(({ place: _place, ...exercise }) => exercise);
}
