import type { Practice } from "@goldthread/schema/exercise";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "@goldthread/ui/data-table";
import { Button } from "@goldthread/ui/button";
import { Pill } from "@goldthread/ui/pill";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Arrowed } from "../../shared/arrow.tsx";
import { useWhen } from "../../shared/use-when.ts";
import { AnswersDialog } from "./answers-dialog.tsx";
import { useExerciseText } from "./use-exercise-text.ts";

const rows_at_first = 10;

/** Each time an exercise was done, newest first. How it felt is told where the client shares it. */
export function PracticeTable({ practices }: { practices: readonly Practice[] }) {
  const t = useTranslations("exercise.table");
  const [all, setAll] = useState(false);
  const [read, setRead] = useState<Practice | null>(null);
  if (practices.length === 0) return null;
  const shown = all ? practices : practices.slice(0, rows_at_first);
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-[0.9375rem] font-semibold text-ink">{t("title")}</h3>
      <DataTable caption={t("caption")} columns={5}>
        <TableHead>
          <HeadCell>{t("day")}</HeadCell>
          <HeadCell>{t("exercise")}</HeadCell>
          <HeadCell align="end">{t("length")}</HeadCell>
          <HeadCell align="end">{t("ratings")}</HeadCell>
          <HeadCell>{t("said")}</HeadCell>
        </TableHead>
        <TableBody>
          {shown.map((practice) => (
            <PracticeRow key={practice.id} practice={practice} onRead={() => setRead(practice)} />
          ))}
        </TableBody>
      </DataTable>
      {practices.length > shown.length ? (
        <Button variant="secondary" className="self-start" onClick={() => setAll(true)}>
          {t("showAll", { count: practices.length })}
        </Button>
      ) : null}
      {read?.answers ? (
        <AnswersDialog exerciseId={read.exerciseId} answers={read.answers} onClose={() => setRead(null)} />
      ) : null}
    </section>
  );
}

function PracticeRow({ practice, onRead }: { practice: Practice; onRead: () => void }) {
  const t = useTranslations("exercise.table");
  const when = useWhen();
  const exerciseText = useExerciseText();
  const { localDate, exerciseId, settings = {}, seconds, finished, before, after } = practice;
  return (
    <Row>
      <RowHead>{when.short(localDate)}</RowHead>
      <Cell label={t("exercise")}>
        <span>{exerciseText({ exerciseId, settings }).name}</span>
      </Cell>
      <Cell label={t("length")} align="end">
        <span>
          {t("lengthValue", { minutes: Math.max(1, Math.round(seconds / 60)), finished: String(finished) })}
        </span>
      </Cell>
      <Cell label={t("ratings")} align="end">
        <span>
          {before === null || after === null ? t("none") : <Arrowed>{`${before} → ${after}`}</Arrowed>}
        </span>
      </Cell>
      <Cell label={t("said")}>
        <Shared practice={practice} onRead={onRead} />
      </Cell>
    </Row>
  );
}

/** Of one practice, what the client shares. */
function Shared({
  practice: { feltBad, words, answers },
  onRead,
}: {
  practice: Practice;
  onRead: () => void;
}) {
  const t = useTranslations("exercise.table");
  const told = Object.values(answers ?? {}).some((answer) => answer !== null);
  const worded = words !== null && words !== "";
  if (feltBad !== true && !worded && !told) return <span>{t("none")}</span>;
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      {feltBad === true ? <Pill tone="warn">{t("feltBad")}</Pill> : null}
      {worded ? <span>{t("quoted", { words })}</span> : null}
      {told ? (
        <Button size="s" variant="secondary" onClick={onRead}>
          {t("answers")}
        </Button>
      ) : null}
    </span>
  );
}
