import { useBelonging } from "@goldthread/app-core/session/session-provider";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "@goldthread/ui/data-table";
import { ExercisePicture } from "@goldthread/ui/exercise/exercise-picture";
import { Pill } from "@goldthread/ui/pill";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { paths } from "../../../paths.ts";
import { Citation } from "../../outcome/figures.tsx";
import type { LibraryExercise } from "../library-search.ts";
import { useSummaryText } from "../use-summary-text.ts";
import { OfferSwitch } from "./offer-switch.tsx";

/** One row per exercise: what it is for, how long, what to take care of, where it comes from, and whether it is offered. */
export function LibraryTable({ exercises }: { exercises: readonly LibraryExercise[] }) {
  const t = useTranslations("exerciseLibrary");
  return (
    <DataTable caption={t("title")} columns={5}>
      <TableHead>
        <HeadCell>{t("exercise")}</HeadCell>
        <HeadCell>{t("helpsWith")}</HeadCell>
        <HeadCell>{t("care")}</HeadCell>
        <HeadCell>{t("source")}</HeadCell>
        <HeadCell>{t("offer")}</HeadCell>
      </TableHead>
      <TableBody>
        {exercises.map((exercise) => (
          <ExerciseRow key={exercise.summary.id} exercise={exercise} />
        ))}
      </TableBody>
    </DataTable>
  );
}

function ExerciseRow({ exercise }: { exercise: LibraryExercise }) {
  const t = useTranslations("exerciseLibrary");
  const { roles } = useBelonging();
  const { summary, origin, hidden } = exercise;
  const text = useSummaryText()(summary);
  return (
    <Row>
      <RowHead className="w-[36%] align-top">
        <span className="flex items-start gap-3">
          <ExercisePicture picture={summary.picture} size={40} />
          <span className="min-w-0">
            <Link
              {...paths.exercise(summary.id)}
              lang={text.language}
              className="rounded-1 text-ink underline decoration-line-strong underline-offset-3 hover:decoration-ink"
            >
              {text.title}
            </Link>
            {origin === "own" ? (
              <Pill tone="gold" className="ml-2">
                {t("own")}
              </Pill>
            ) : null}
            <span lang={text.language} className="block text-s font-normal text-ink-2">
              {text.purpose}
            </span>
          </span>
        </span>
      </RowHead>
      <Cell label={t("helpsWith")} className="w-[16%] align-top text-s">
        <span>
          {text.needs}
          <span className="block text-xs text-ink-3">{text.lengths}</span>
        </span>
      </Cell>
      <Cell label={t("care")} className="w-[14%] align-top text-s text-ink-2">
        <span>{text.cautions === "" ? t("noCare") : text.cautions}</span>
      </Cell>
      <Cell label={t("source")} className="align-top text-xs wrap-anywhere text-ink-3">
        <span>
          <Citation source={summary.source} evidence={summary.evidence} />
        </span>
      </Cell>
      <Cell label={t("offer")} className="w-px align-top whitespace-nowrap">
        {roles.includes("admin") ? (
          <OfferSwitch exercise={exercise} title={text.title} />
        ) : (
          <Pill tone={hidden ? "neutral" : "good"}>{t(hidden ? "hidden" : "offered")}</Pill>
        )}
      </Cell>
    </Row>
  );
}
