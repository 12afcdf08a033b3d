import { assignMeasure } from "@goldthread/services/measure/assign";
import { endAssignment } from "@goldthread/services/measure/end-assignment";
import { getForm } from "@goldthread/services/measure/get-form";
import { history } from "@goldthread/services/measure/history";
import { listMine } from "@goldthread/services/measure/list-mine";
import { saveAnswer } from "@goldthread/services/measure/save-answer";
import { submitResponse } from "@goldthread/services/measure/submit";
import { read, router, write } from "./trpc.ts";

export const measure = router({
  assign: write(assignMeasure),
  endAssignment: write(endAssignment),
  getForm: read(getForm),
  history: read(history),
  listMine: read(listMine),
  saveAnswer: write(saveAnswer),
  submit: write(submitResponse),
});
