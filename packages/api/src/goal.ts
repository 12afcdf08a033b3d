import { acceptGoal } from "@goldthread/services/goal/accept";
import { addStep } from "@goldthread/services/goal/add-step";
import { askGoalChange } from "@goldthread/services/goal/ask-change";
import { declineGoal } from "@goldthread/services/goal/decline";
import { finishGoal } from "@goldthread/services/goal/finish";
import { linkGoal } from "@goldthread/services/goal/link";
import { listGoals } from "@goldthread/services/goal/list";
import { proposeGoal } from "@goldthread/services/goal/propose";
import { rateGoal } from "@goldthread/services/goal/rate";
import { reopenGoal } from "@goldthread/services/goal/reopen";
import { reviseGoal } from "@goldthread/services/goal/revise";
import { setStepDone } from "@goldthread/services/goal/set-step-done";
import { read, router, write } from "./trpc.ts";

export const goal = router({
  list: read(listGoals),
  propose: write(proposeGoal),
  accept: write(acceptGoal),
  askChange: write(askGoalChange),
  revise: write(reviseGoal),
  decline: write(declineGoal),
  reopen: write(reopenGoal),
  finish: write(finishGoal),
  link: write(linkGoal),
  addStep: write(addStep),
  setStepDone: write(setStepDone),
  rate: write(rateGoal),
});
