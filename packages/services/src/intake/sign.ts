import { findIntakeLocked, updateIntake } from "@goldthread/db/intake";
import { missingSections } from "@goldthread/domain/intake/sections";
import { IntakeSaved, SignIntake } from "@goldthread/schema/intake";
import { command } from "../kernel/procedure.ts";
import { Refused, conflict, notFound } from "../kernel/refused.ts";
import { contentHash } from "./content-hash.ts";
import { textOf } from "./text.ts";

/** Signs the intake as it was last saved: from then on it cannot change, and its content hash shows that it has not. */
export const signIntake = command({
  name: "intake.sign",
  input: SignIntake,
  output: IntakeSaved,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: ({ intakeId }) => ({ kind: "intake", id: intakeId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, { intakeId, seenRevision }, { actor, now }) {
    const intake = await findIntakeLocked(tx, intakeId);
    if (intake === null || actor.memberId === null) throw notFound();
    const { clientId, revision, sections } = intake;
    if (intake.status === "signed") throw conflict("intake.signed");
    if (revision !== seenRevision) throw conflict("intake.changedElsewhere", { revision });
    const missing = missingSections(textOf(sections));
    if (missing.length > 0) {
      const fields = missing.map((section) => ({
        path: `sections.${section}`,
        problem: "intake.sectionMissing",
      }));
      throw new Refused({ code: "invalid", reason: "intake.incomplete", fields });
    }
    await updateIntake(tx, intakeId, {
      status: "signed",
      revision,
      updatedAt: now,
      signedAt: now,
      signedBy: actor.memberId,
      contentHash: contentHash({ intakeId, clientId, revision, sections }),
    });
    return {
      result: { intakeId, revision, updatedAt: now.toISOString() },
      audit: { entity: `intake:${intakeId}`, client: clientId },
    };
  },
});
