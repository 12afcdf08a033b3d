import { getToday as readToday } from "@goldthread/db/today";
import { findSummary } from "@goldthread/domain/exercise/library";
import { GetToday, Today } from "@goldthread/schema/chart";
import type { ExerciseOffer } from "@goldthread/schema/exercise";
import { unchanged } from "../exercise/unchanged.ts";
import { queryOnce } from "../kernel/procedure.ts";
import { summariesFor } from "../measure/resolve.ts";

/** The companion's first screen in one answer. */
export const getToday = queryOnce({
  name: "today.get",
  input: GetToday,
  output: Today,
  access: {
    roles: ["client"],
    relationship: "self",
    subject: (input) => ({ kind: "client", id: input.clientId }),
    phi: "clinical",
    assurance: "session",
  },
  audit: ({ clientId }) => ({ entity: `client:${clientId}`, client: clientId }),
  async run(tx, { clientId }, { now }) {
    const { clinicMeasures, offer, ...today } = await readToday(tx, { clientId, now });
    const assigned = today.assignments.map(({ measureId }) => measureId);
    const measures = summariesFor(assigned, clinicMeasures);
    return { ...today, measures, exercises: exercisesOf(offer, today.prescriptions) };
  },
});

type Read = Awaited<ReturnType<typeof readToday>>;
function exercisesOf(
  { adaptation, hidden, favourites, own }: Read["offer"],
  prescriptions: Read["prescriptions"],
): ExerciseOffer {
  const ids = new Set(prescriptions.map(({ exerciseId }) => exerciseId));
  const prescribed = [...ids].flatMap((id) => findSummary(id) ?? []);
  return { adaptation: adaptation ?? unchanged, hidden, favourites, summaries: [...own, ...prescribed] };
}
