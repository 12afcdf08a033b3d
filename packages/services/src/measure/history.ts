import { getHistory } from "@goldthread/db/measure";
import { GetHistory, History } from "@goldthread/schema/measure";
import { queryOnce } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";
import { findResolved, summaryFor } from "./resolve.ts";
import { withoutWithheld } from "./without-withheld.ts";

/** A client's scores of one measure over time. */
export const history = queryOnce({
  name: "measure.history",
  input: GetHistory,
  output: History,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: (input) => ({ kind: "client", id: input.clientId }),
    phi: "clinical",
    assurance: "session",
  },
  audit: ({ clientId }) => ({ entity: `client:${clientId}`, client: clientId }),
  async run(tx, { clientId, measureId }, { actor }) {
    const { clinicMeasures, ...found } = await getHistory(tx, clientId, measureId);
    const measure = findResolved(measureId, clinicMeasures);
    if (measure === undefined) throw notFound();
    return {
      ...found,
      ...(actor.as === "client" ? withoutWithheld(found) : {}),
      measure: summaryFor(measure),
    };
  },
});
