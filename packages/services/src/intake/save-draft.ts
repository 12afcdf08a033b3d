import { lockClient } from "@goldthread/db/client-lock";
import {
  type IntakeRow,
  countIntakes,
  findIntakeLocked,
  insertIntake,
  updateIntake,
} from "@goldthread/db/intake";
import type { ClinicTx } from "@goldthread/db/with-clinic";
import { IntakeSaved, SaveIntake } from "@goldthread/schema/intake";
import { limits } from "@goldthread/schema/limits";
import type { z } from "zod";
import { command } from "../kernel/procedure.ts";
import { conflict, notFound } from "../kernel/refused.ts";
import { refuseUnfitSections } from "./text.ts";

type Save = z.infer<typeof SaveIntake>;

/**
 * Keeps what has been typed of an intake. A save that has not seen the latest revision is refused and changes nothing:
 * what the other window saved stays, and what this one typed is still with its writer.
 */
export const saveIntakeDraft = command({
  name: "intake.saveDraft",
  input: SaveIntake,
  output: IntakeSaved,
  access: {
    roles: ["clinician"],
    relationship: "careTeam",
    subject: ({ clientId }) => ({ kind: "client", id: clientId }),
    phi: "clinical",
    assurance: "session",
  },
  async run(tx, input, { actor, now }) {
    if (actor.memberId === null) throw notFound();
    refuseUnfitSections(input.sections);
    await lockClient(tx, input.clientId);
    const found = await findIntakeLocked(tx, input.intakeId);
    const revision =
      found === null ? await begin(tx, input, actor.memberId, now) : await saveOver(tx, found, input, now);
    return {
      result: { intakeId: input.intakeId, revision, updatedAt: now.toISOString() },
      audit: { entity: `intake:${input.intakeId}`, client: input.clientId },
    };
  },
});

async function begin(tx: ClinicTx, input: Save, authorId: string, now: Date): Promise<number> {
  const { intakeId, clientId, sections, seenRevision } = input;
  if (seenRevision !== 0) throw notFound();
  const { count, draft } = await countIntakes(tx, clientId);
  if (draft) throw conflict("intake.draftExists");
  const max = limits.intakes_per_client_max;
  if (count >= max) throw conflict("limit.intakes", { max });
  await insertIntake(tx, { id: intakeId, clientId, sections, authorId, updatedAt: now });
  return 1;
}

async function saveOver(tx: ClinicTx, found: IntakeRow, input: Save, now: Date): Promise<number> {
  if (found.clientId !== input.clientId) throw notFound();
  if (found.status === "signed") throw conflict("intake.signed");
  if (found.revision !== input.seenRevision) {
    throw conflict("intake.changedElsewhere", { revision: found.revision });
  }
  const revision = found.revision + 1;
  await updateIntake(tx, input.intakeId, { sections: input.sections, revision, updatedAt: now });
  return revision;
}
