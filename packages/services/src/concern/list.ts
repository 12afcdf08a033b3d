import { listConcerns as readConcerns } from "@goldthread/db/concern";
import { ConcernList } from "@goldthread/schema/concern";
import { ByClient } from "@goldthread/schema/measure";
import { query } from "../kernel/procedure.ts";

/**
 * A client's concerns in both voices. The client reads the title, their own words and the scores it rests on; the
 * clinician's view, what was quoted from the intake and scores that are withheld stay with the care team.
 */
export const listConcerns = query({
  name: "concern.list",
  input: ByClient,
  output: ConcernList,
  access: {
    roles: ["clinician", "client"],
    relationship: "careTeamOrSelf",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { clientId }, { actor }) {
    const found = await readConcerns(tx, clientId);
    const concerns =
      actor.as === "member"
        ? found
        : found.map((concern) => ({
            ...concern,
            clinicianView: "",
            evidence: concern.evidence
              .filter(({ kind }) => kind === "response")
              .map((cited) => (cited.withheld ? { ...cited, total: null } : cited)),
          }));
    return { result: { concerns }, audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
