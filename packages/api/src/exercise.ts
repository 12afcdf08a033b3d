import { endPrescription } from "@goldthread/services/exercise/end-prescription";
import { listPractices } from "@goldthread/services/exercise/list-practices";
import { listPrescriptions } from "@goldthread/services/exercise/list-prescriptions";
import { logPractice } from "@goldthread/services/exercise/log-practice";
import { prescribe } from "@goldthread/services/exercise/prescribe";
import { read, router, write } from "./trpc.ts";

export const exercise = router({
  prescribe: write(prescribe),
  endPrescription: write(endPrescription),
  listPrescriptions: read(listPrescriptions),
  logPractice: write(logPractice),
  listPractices: read(listPractices),
});
