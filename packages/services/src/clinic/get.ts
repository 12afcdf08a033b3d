import { getClinic as readClinic } from "@goldthread/db/clinic";
import { Clinic } from "@goldthread/schema/clinic";
import { z } from "zod";
import { query } from "../kernel/procedure.ts";

/** The clinic as everybody in it sees it: its name, whom to call in a crisis, and the rules it set. */
export const getClinic = query({
  name: "clinic.get",
  input: z.object({}),
  output: Clinic,
  access: {
    roles: ["admin", "clinician", "client"],
    relationship: "clinic",
    phi: "operational",
    assurance: "session",
  },
  async run(tx) {
    const clinic = await readClinic(tx);
    return { result: clinic, audit: { entity: `clinic:${tx.clinicId}`, client: null } };
  },
});
