import { putFavourite } from "@goldthread/db/exercise-library";
import { SetFavourite } from "@goldthread/schema/exercise";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { refuseUnknown } from "./fit.ts";

/** The client keeps an exercise close by, or no longer. The care team does not read which. */
export const setFavourite = command({
  name: "exercise.setFavourite",
  input: SetFavourite,
  output: Done,
  access: {
    roles: ["client"],
    relationship: "self",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clientPrivate",
    assurance: "session",
  },
  async run(tx, { clientId, exerciseId, favourite }, { now }) {
    await refuseUnknown(tx, [exerciseId]);
    await putFavourite(tx, { clientId, exerciseId, favourite, at: now });
    return { result: done, audit: { entity: `client:${clientId}`, client: clientId } };
  },
});
