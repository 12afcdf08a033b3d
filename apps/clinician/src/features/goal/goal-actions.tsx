import { useTRPC } from "@goldthread/app-core/api/client";
import { goalCan, goalTextCharactersMax } from "@goldthread/domain/goal/negotiation";
import { limits } from "@goldthread/schema/limits";
import type { Goal } from "@goldthread/schema/goal";
import { Button } from "@goldthread/ui/button";
import { Voice } from "@goldthread/ui/voice";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { WordsDialog } from "../../shared/words-dialog.tsx";
import { lastMoveOf } from "../chart/thread-of-chart.ts";

type Move = "accept" | "askChange" | "decline" | "revise" | "achieved" | "ended" | "reopen";

/** What the clinician may do with a goal now. What may not be done says why. */
export function GoalActions({ goal }: { goal: Goal }) {
  const t = useTranslations("goal.move");
  const tRefusal = useTranslations("refusal.goal");
  const reasonId = useId();
  const [move, setMove] = useState<Move | null>(null);
  const state = { ...goal, lastMoveBy: lastMoveOf(goal) };
  const withdraw = goal.waitingOn === "client" && goalCan.finish(state, "clinician", "ended").ok;
  const offered = (withdraw ? ["ended" as const] : movesOf(goal)).map((id) => ({
    id,
    permission: permissionOf(id, state),
  }));
  const main = offered.find(({ permission }) => permission.ok)?.id;
  const blocked = offered.find(({ permission }) => !permission.ok)?.permission;
  return (
    <div className="flex flex-col gap-1.5 print:hidden">
      <div className="flex flex-wrap gap-2">
        {offered.map(({ id, permission }) => (
          <Button
            key={id}
            variant={id === main && answers.has(id) ? "primary" : "secondary"}
            disabled={!permission.ok}
            aria-describedby={permission.ok ? undefined : reasonId}
            onClick={() => setMove(id)}
          >
            {t(`${id}.do`)}
          </Button>
        ))}
      </div>
      {blocked === undefined || blocked.ok ? null : (
        <p id={reasonId} className="text-xs text-ink-2">
          {tRefusal(blocked.reason)}
        </p>
      )}
      {move === null ? null : <MoveDialog goal={goal} move={move} onClose={() => setMove(null)} />}
    </div>
  );
}

const answers: ReadonlySet<Move> = new Set(["accept", "reopen"]);

/** The moves that make sense where the goal stands; `permissionOf` says which are the clinician's to make now. */
function movesOf({ status }: Goal): readonly Move[] {
  if (status === "proposed" || status === "changeAsked") return ["accept", "askChange", "decline"];
  return status === "accepted" ? ["achieved", "ended"] : ["reopen"];
}

function permissionOf(move: Move, goal: Parameters<typeof goalCan.revise>[0]) {
  return move === "achieved" || move === "ended"
    ? goalCan.finish(goal, "clinician", move)
    : goalCan[move](goal, "clinician");
}

/** Asks for the words that go with a move. */
export function MoveDialog({ goal, move, onClose }: { goal: Goal; move: Move; onClose: () => void }) {
  const t = useTranslations(`goal.move.${move}`);
  const tGoal = useTranslations("goal");
  const { command, send } = useMove(goal.id, move);
  const ownWording = move === "revise" || move === "accept" || move === "reopen";
  const mayBeEmpty = move === "accept" || move === "reopen" || move === "achieved" || move === "ended";
  return (
    <WordsDialog
      draftKey={`goal-${move}-${goal.id}`}
      title={t("title")}
      description={t("about")}
      label={t("words")}
      initial={ownWording ? goal.clinicianWords : ""}
      optional={mayBeEmpty}
      max={
        ownWording || move === "askChange" || move === "decline"
          ? goalTextCharactersMax
          : limits.words_characters_max
      }
      path={move === "decline" ? "reason" : "words"}
      submitLabel={t("do")}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      {goal.clientWords === "" ? null : (
        <div className="rounded-2 bg-sunken px-4 py-3">
          <p className="text-xs text-ink-3">{tGoal("clientVoiceShort")}</p>
          <Voice>{tGoal("quoted", { words: goal.clientWords })}</Voice>
        </div>
      )}
    </WordsDialog>
  );
}

type Done = { onSuccess: () => void };

function useMove(goalId: string, move: Move) {
  const trpc = useTRPC();
  const accept = useClientCommand(trpc.goal.accept.mutationOptions());
  const askChange = useClientCommand(trpc.goal.askChange.mutationOptions());
  const decline = useClientCommand(trpc.goal.decline.mutationOptions());
  const revise = useClientCommand(trpc.goal.revise.mutationOptions());
  const finish = useClientCommand(trpc.goal.finish.mutationOptions());
  const reopen = useClientCommand(trpc.goal.reopen.mutationOptions());
  switch (move) {
    case "accept":
      return { command: accept, send: (words: string, done: Done) => accept.send({ goalId, words }, done) };
    case "askChange":
      return {
        command: askChange,
        send: (words: string, done: Done) => askChange.send({ goalId, words }, done),
      };
    case "decline":
      return {
        command: decline,
        send: (reason: string, done: Done) => decline.send({ goalId, reason }, done),
      };
    case "revise":
      return { command: revise, send: (words: string, done: Done) => revise.send({ goalId, words }, done) };
    case "reopen":
      return { command: reopen, send: (words: string, done: Done) => reopen.send({ goalId, words }, done) };
    case "achieved":
    case "ended":
      return {
        command: finish,
        send: (words: string, done: Done) => finish.send({ goalId, outcome: move, words }, done),
      };
  }
}
