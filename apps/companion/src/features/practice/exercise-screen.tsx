import { buttonClass } from "@goldthread/ui/button";
import { PageTitle } from "@goldthread/ui/page-title";
import { Loading } from "@goldthread/ui/skeleton";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { BackLink } from "../../shell/back-link.tsx";
import { Screen } from "../../shell/screen.tsx";
import { ExerciseRun } from "./exercise-run.tsx";
import { useExercises } from "./use-exercises.ts";

/** One exercise, if it is open to this person. */
export function ExerciseScreen() {
  const t = useTranslations("practice");
  const { exerciseId } = useParams({ from: "/inside/practise/$exerciseId" });
  const search = useSearch({ from: "/inside/practise/$exerciseId" });
  const { offered, adaptation, due, loading } = useExercises();
  const found = offered.find(({ exercise }) => exercise.id === exerciseId);
  if (found !== undefined && !loading) {
    const { favourite } = found;
    const prescribed = due.filter((prescription) => prescription.exerciseId === exerciseId);
    const prescription = prescribed.find(({ id }) => id === search.for) ?? prescribed[0] ?? null;
    return <ExerciseRun key={exerciseId} {...{ exerciseId, prescription, adaptation, favourite }} />;
  }
  return (
    <Screen title={t("title")} start={<BackLink to="/practise" />}>
      {loading ? <Loading label={t("title")} /> : <NotHere />}
    </Screen>
  );
}

function NotHere() {
  const t = useTranslations("practice");
  return (
    <>
      <PageTitle>{t("notHere")}</PageTitle>
      <p className="mt-2 text-ink-2">{t("notHereHint")}</p>
      <div className="mt-5">
        <Link to="/practise" className={buttonClass({})}>
          {t("title")}
        </Link>
      </div>
    </>
  );
}
