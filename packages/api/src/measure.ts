import { assignMeasure } from "@goldthread/services/measure/assign";
import { chooseFigures } from "@goldthread/services/measure/choose-figures";
import { declareContext } from "@goldthread/services/measure/declare";
import { endAssignment } from "@goldthread/services/measure/end-assignment";
import { exportQuestionnaire } from "@goldthread/services/measure/export-questionnaire";
import { exportResponse } from "@goldthread/services/measure/export-response";
import { getDefinition } from "@goldthread/services/measure/get-definition";
import { getForm } from "@goldthread/services/measure/get-form";
import { getResponse } from "@goldthread/services/measure/get-response";
import { history } from "@goldthread/services/measure/history";
import { importPreview } from "@goldthread/services/measure/import-preview";
import { getLibrary } from "@goldthread/services/measure/library";
import { listMine } from "@goldthread/services/measure/list-mine";
import { releaseResult } from "@goldthread/services/measure/release-result";
import { retireOwn } from "@goldthread/services/measure/retire-own";
import { saveAnswer } from "@goldthread/services/measure/save-answer";
import { saveOwn } from "@goldthread/services/measure/save-own";
import { submitResponse } from "@goldthread/services/measure/submit";
import { supplyWording } from "@goldthread/services/measure/supply-wording";
import { withholdResult } from "@goldthread/services/measure/withhold-result";
import { read, router, write } from "./trpc.ts";

export const measure = router({
  assign: write(assignMeasure),
  chooseFigures: write(chooseFigures),
  declare: write(declareContext),
  endAssignment: write(endAssignment),
  exportQuestionnaire: read(exportQuestionnaire),
  exportResponse: read(exportResponse),
  getDefinition: read(getDefinition),
  getForm: read(getForm),
  getResponse: read(getResponse),
  history: read(history),
  importPreview: read(importPreview),
  library: read(getLibrary),
  listMine: read(listMine),
  releaseResult: write(releaseResult),
  retireOwn: write(retireOwn),
  saveAnswer: write(saveAnswer),
  saveOwn: write(saveOwn),
  submit: write(submitResponse),
  supplyWording: write(supplyWording),
  withholdResult: write(withholdResult),
});
