import { joinCareTeam as takeSeat } from "@goldthread/db/care-team";
import { clientExists } from "@goldthread/db/client";
import { findMember } from "@goldthread/db/member";
import { JoinCareTeam } from "@goldthread/schema/clinic";
import { Done } from "@goldthread/schema/text";
import { done } from "../kernel/done.ts";
import { command } from "../kernel/procedure.ts";
import { conflict, notFound } from "../kernel/refused.ts";

/** Puts a clinician on a client's care team, or changes their part in it; a new lead takes over from the one before. */
export const joinCareTeam = command({
  name: "careTeam.join",
  input: JoinCareTeam,
  output: Done,
  access: { roles: ["admin"], relationship: "clinic", phi: "identity", assurance: "session" },
  async run(tx, { clientId, memberId, role }, { now }) {
    const member = await findMember(tx, memberId);
    if (member === null || !(await clientExists(tx, clientId))) throw notFound();
    if (member.status !== "active") throw conflict("careTeam.inactiveMember");
    if (!member.roles.includes("clinician")) throw conflict("careTeam.notClinician");
    await takeSeat(tx, { clientId, memberId, role }, now);
    return { result: done, audit: { entity: `member:${memberId}`, client: clientId } };
  },
});
