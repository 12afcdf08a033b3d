import { findResponse } from "@goldthread/db/measure";
import { GetResponse, ResponseAsAsked } from "@goldthread/schema/measure";
import { query } from "../kernel/procedure.ts";
import { notFound } from "../kernel/refused.ts";
import { getResolved } from "./resolve.ts";
import { withoutWithheld } from "./without-withheld.ts";

/** A response that was sent, with the questions in the version and the wording in which it was answered. */
export const getResponse = query({
  name: "measure.getResponse",
  input: GetResponse,
  output: ResponseAsAsked,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: (input) => ({ kind: "response", id: input.responseId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { responseId }, { actor, subjectId }) {
    const found = await findResponse(tx, responseId);
    if (found === null) throw notFound();
    const { clinicMeasures, carriedItemIds, withheld } = found;
    const definition = getResolved(found.response.measureId, clinicMeasures);
    const seen = { responses: [found.response], withheld };
    const { responses, withheld: told } = actor.as === "client" ? withoutWithheld(seen) : seen;
    const [response = found.response] = responses;
    return {
      result: { response, definition, carriedItemIds, withheld: told },
      audit: { entity: `response:${responseId}`, client: subjectId },
    };
  },
});
