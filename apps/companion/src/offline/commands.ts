import type { AppRouter } from "@goldthread/api/app-router";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";

type Inputs = inferRouterInputs<AppRouter>;
type Outputs = inferRouterOutputs<AppRouter>;

/** What the companion sends through its outbox. */
export interface Commands {
  "checkIn.record": Inputs["checkIn"]["record"];
  "checkIn.setShared": Inputs["checkIn"]["setShared"];
  "measure.saveAnswer": Inputs["measure"]["saveAnswer"];
  "measure.submit": Inputs["measure"]["submit"];
  "goal.propose": Inputs["goal"]["propose"];
  "goal.accept": Inputs["goal"]["accept"];
  "goal.askChange": Inputs["goal"]["askChange"];
  "goal.decline": Inputs["goal"]["decline"];
  "goal.revise": Inputs["goal"]["revise"];
  "goal.reopen": Inputs["goal"]["reopen"];
  "goal.finish": Inputs["goal"]["finish"];
  "goal.addStep": Inputs["goal"]["addStep"];
  "goal.setStepDone": Inputs["goal"]["setStepDone"];
  "goal.rate": Inputs["goal"]["rate"];
  "concern.say": Inputs["concern"]["say"];
  "exercise.logPractice": Inputs["exercise"]["logPractice"];
  "exercise.setFavourite": Inputs["exercise"]["setFavourite"];
}
export type CommandPath = keyof Commands;

/** What the server answers, where a screen shows it. */
export interface CommandOutputs {
  "measure.submit": Outputs["measure"]["submit"];
}

/** A command as a screen gives it: the attempt's id is made when it is put in the outbox. */
export type CommandInput<Path extends CommandPath> = Omit<Commands[Path], "opId">;

/** Queries whose answers a command makes stale: asked again once it has arrived. */
export const staleAfter: Readonly<Record<CommandPath, readonly (readonly [noun: string, verb: string])[]>> = {
  "checkIn.record": [
    ["today", "get"],
    ["checkIn", "list"],
  ],
  "checkIn.setShared": [
    ["today", "get"],
    ["checkIn", "list"],
  ],
  "measure.saveAnswer": [],
  "measure.submit": [
    ["today", "get"],
    ["measure", "listMine"],
  ],
  "goal.propose": [
    ["today", "get"],
    ["goal", "list"],
  ],
  "goal.accept": [
    ["today", "get"],
    ["goal", "list"],
  ],
  "goal.askChange": [
    ["today", "get"],
    ["goal", "list"],
  ],
  "goal.decline": [
    ["today", "get"],
    ["goal", "list"],
  ],
  "goal.revise": [
    ["today", "get"],
    ["goal", "list"],
  ],
  "goal.reopen": [
    ["today", "get"],
    ["goal", "list"],
  ],
  "goal.finish": [
    ["today", "get"],
    ["goal", "list"],
  ],
  "goal.addStep": [
    ["today", "get"],
    ["goal", "list"],
  ],
  "goal.setStepDone": [
    ["today", "get"],
    ["goal", "list"],
  ],
  "goal.rate": [
    ["today", "get"],
    ["goal", "list"],
  ],
  "concern.say": [
    ["today", "get"],
    ["concern", "list"],
  ],
  "exercise.logPractice": [
    ["today", "get"],
    ["exercise", "listPrescriptions"],
    ["exercise", "listPractices"],
  ],
  "exercise.setFavourite": [["today", "get"]],
};

/** The entries of some paths, with their inputs typed. */
export function isCommand<Path extends CommandPath>(
  entry: { path: string; input: unknown },
  path: Path,
): entry is { path: Path; input: Commands[Path] } {
  return entry.path === path;
}
