import { endPrescription } from "@goldthread/services/exercise/end-prescription";
import { getScript } from "@goldthread/services/exercise/get-script";
import { getExerciseLibrary } from "@goldthread/services/exercise/library";
import { listExercisesForClient } from "@goldthread/services/exercise/list-for-client";
import { listPractices } from "@goldthread/services/exercise/list-practices";
import { listPrescriptions } from "@goldthread/services/exercise/list-prescriptions";
import { logPractice } from "@goldthread/services/exercise/log-practice";
import { markPracticesRead } from "@goldthread/services/exercise/mark-practices-read";
import { prescribe } from "@goldthread/services/exercise/prescribe";
import { saveOwnExercise } from "@goldthread/services/exercise/save-own";
import { setAdaptation } from "@goldthread/services/exercise/set-adaptation";
import { setFavourite } from "@goldthread/services/exercise/set-favourite";
import { setHidden } from "@goldthread/services/exercise/set-hidden";
import { read, router, write } from "./trpc.ts";

export const exercise = router({
  library: read(getExerciseLibrary),
  getScript: read(getScript),
  saveOwn: write(saveOwnExercise),
  setHidden: write(setHidden),
  prescribe: write(prescribe),
  endPrescription: write(endPrescription),
  listPrescriptions: read(listPrescriptions),
  listForClient: read(listExercisesForClient),
  setAdaptation: write(setAdaptation),
  setFavourite: write(setFavourite),
  logPractice: write(logPractice),
  listPractices: read(listPractices),
  markPracticesRead: write(markPracticesRead),
});
