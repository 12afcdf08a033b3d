import { type ExerciseDefinition, findExercise } from "@goldthread/domain/exercise/catalogue";
import type { Prescription } from "@goldthread/schema/exercise";
import { buttonClass } from "@goldthread/ui/button";
import { PageTitle } from "@goldthread/ui/page-title";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { useSettings } from "../../offline/use-settings.ts";
import { BackLink } from "../../shell/back-link.tsx";
import { PendingScreen } from "../../shell/fallbacks.tsx";
import { Screen } from "../../shell/screen.tsx";
import { useGoals } from "../goal/use-goals.ts";
import { AfterPractice } from "./after-practice.tsx";
import { FeltBad } from "./felt-bad.tsx";
import { Player } from "./player.tsx";
import { loggedSettings, type Setup, setupOf } from "./exercise-settings.ts";
import { SetUp } from "./set-up.tsx";
import { useExercises } from "./use-exercises.ts";
import { usePractice } from "./use-practice.ts";

const ScriptScreen = lazy(async () => ({ default: (await import("./script-screen.tsx")).ScriptScreen }));

type Step = "setUp" | "breathing" | "after" | "feltBad";

/** Set up, breathe, say how it was. */
export function ExerciseScreen() {
  const t = useTranslations();
  const { exerciseId } = useParams({ from: "/inside/practise/$exerciseId" });
  const search = useSearch({ from: "/inside/practise/$exerciseId" });
  const { prescriptions } = useGoals();
  const { summaries, adaptation, known } = useExercises();
  const prescription = prescriptions.find(({ id }) => id === search.for) ?? null;
  const exercise = findExercise(exerciseId);
  const offered = summaries.some(({ id }) => id === exerciseId);
  if (known ? !offered : exercise === undefined && prescription === null) {
    if (!known) return <PendingScreen />;
    return (
      <Screen title={t("practice.title")} start={<BackLink to="/practise" />}>
        <PageTitle>{t("practice.notHere")}</PageTitle>
        <p className="mt-2 text-ink-2">{t("practice.notHereHint")}</p>
        <div className="mt-5">
          <Link to="/practise" className={buttonClass({})}>
            {t("practice.title")}
          </Link>
        </div>
      </Screen>
    );
  }
  if (exercise !== undefined)
    return <Breathing exercise={exercise} prescription={prescription} holdsOff={adaptation.noHolds} />;
  return (
    <Suspense fallback={null}>
      <ScriptScreen key={exerciseId} {...{ exerciseId, prescription, adaptation }} />
    </Suspense>
  );
}

/** One of the three breathing exercises, in the room that was made for them. */
function Breathing({
  exercise,
  prescription,
  holdsOff,
}: {
  exercise: ExerciseDefinition;
  prescription: Prescription | null;
  holdsOff: boolean;
}) {
  const [settings] = useSettings();
  const [chosen, setChosen] = useState<Setup | null>(null);
  const [step, setStep] = useState<Step>("setUp");
  const practice = usePractice(exercise.id, prescription?.id ?? null);
  const asked = chosen ?? setupOf(exercise, prescription?.settings ?? {}, settings.withoutHolds);
  // What the clinician left out stays out, whatever was prescribed or chosen.
  const setup = {
    ...asked,
    withoutHolds: exercise.cautions.length > 0 && (asked.withoutHolds || holdsOff),
  };
  switch (step) {
    case "setUp":
      return (
        <SetUp
          exercise={exercise}
          setup={setup}
          onChange={setChosen}
          before={practice.before}
          onBefore={practice.setBefore}
          onStart={() => {
            practice.begin(loggedSettings(exercise, setup));
            setStep("breathing");
          }}
        />
      );
    case "breathing":
      return (
        <Player
          exercise={exercise}
          setup={setup}
          onEnd={(seconds, how) => {
            practice.end(seconds, how);
            // Nothing was done and nothing felt bad: as if one had not gone in.
            if (how === "stopped" && Math.round(seconds) === 0) setStep("setUp");
            else setStep(how === "feltBad" ? "feltBad" : "after");
          }}
        />
      );
    case "after":
      return (
        <AfterPractice
          practice={practice}
          prescription={prescription}
          onBad={() => setStep("feltBad")}
          onAgain={() => setStep("setUp")}
        />
      );
    case "feltBad":
      return <FeltBad practice={practice} />;
  }
}
