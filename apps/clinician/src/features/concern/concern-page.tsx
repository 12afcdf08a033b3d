import { NotFoundPage } from "../../shell/not-found-page.tsx";
import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { limits } from "@goldthread/schema/limits";
import type { Concern } from "@goldthread/schema/concern";
import { Button } from "@goldthread/ui/button";
import { ConfirmDialog } from "@goldthread/ui/confirm-dialog";
import { Pill } from "@goldthread/ui/pill";
import { Section } from "@goldthread/ui/section";
import { Voice } from "@goldthread/ui/voice";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { paths } from "../../paths.ts";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useWhen } from "../../shared/use-when.ts";
import { WordsDialog } from "../../shared/words-dialog.tsx";
import { useChart } from "../chart/chart-context.tsx";
import { GapCard } from "../chart/gap-card.tsx";
import { goalWords } from "../goal/goal-words.ts";
import { useMeasureTitle } from "../measure/use-measure-title.ts";
import { ReviseConcernDialog } from "./revise-concern-dialog.tsx";
import { useSectionTitle } from "./use-section-title.ts";

const route = getRouteApi("/member/clients/$clientId/concerns/$concernId");

/** One concern in both voices, with what it rests on and the goals that serve it. */
export function ConcernPage() {
  const { concernId } = route.useParams();
  const { chart } = useChart();
  const concern = chart.concerns.find(({ id }) => id === concernId);
  return concern === undefined ? <NotFoundPage /> : <ConcernSections key={concern.id} concern={concern} />;
}

function ConcernSections({ concern }: { concern: Concern }) {
  const t = useTranslations("concern");
  const when = useWhen();
  const { callName } = useChart();
  const [revising, setRevising] = useState(false);
  return (
    <div className="flex flex-col gap-5">
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 className="voice text-2xl text-ink">{concern.title}</h2>
          <p className="mt-1 text-s text-ink-2">
            <Pill tone={concern.status === "active" ? "gold" : "neutral"} className="mr-2">
              {t(`status.${concern.status}`)}
            </Pill>
            {t("opened", { name: concern.openedBy, day: when.long(concern.openedAt) })}
          </p>
        </div>
        <StatusActions concern={concern} />
      </header>
      <div className="grid gap-5 lg:grid-cols-2">
        <Section title={t("clientVoice", { name: callName })} description={t("clientVoiceAbout")} card>
          {concern.clientWords === "" ? (
            <p className="text-s text-ink-2">{t("noClientWords", { name: callName })}</p>
          ) : (
            <Voice>{t("quoted", { words: concern.clientWords })}</Voice>
          )}
        </Section>
        <Section
          title={t("clinicianVoice")}
          description={t("clinicianVoiceAbout")}
          card
          actions={
            <Button size="s" variant="secondary" onClick={() => setRevising(true)}>
              {t("revise")}
            </Button>
          }
        >
          <p className="whitespace-pre-line text-ink">
            {concern.clinicianView === "" ? (
              <span className="text-ink-2">{t("noView")}</span>
            ) : (
              concern.clinicianView
            )}
          </p>
        </Section>
      </div>
      <Evidence concern={concern} />
      <Goals concern={concern} />
      {revising ? <ReviseConcernDialog concern={concern} onClose={() => setRevising(false)} /> : null}
    </div>
  );
}

const statuses = ["active", "resolved", "setAside"] as const;

function StatusActions({ concern }: { concern: Concern }) {
  const t = useTranslations("concern");
  const trpc = useTRPC();
  const set = useClientCommand(trpc.concern.setStatus.mutationOptions());
  const [next, setNext] = useState<Concern["status"] | null>(null);
  return (
    <div className="flex flex-wrap gap-2">
      {statuses
        .filter((status) => status !== concern.status)
        .map((status) => (
          <Button key={status} variant="secondary" onClick={() => setNext(status)}>
            {t(`setStatus.${status}`)}
          </Button>
        ))}
      {next === null ? null : (
        <WordsDialog
          draftKey={`concern-status-${concern.id}`}
          title={t(`setStatusTitle.${next}`)}
          description={t(`setStatusAbout.${next}`)}
          label={t("statusNote")}
          optional
          max={limits.line_characters_max}
          path="note"
          submitLabel={t(`setStatus.${next}`)}
          command={set}
          onSubmit={(note, done) => set.send({ concernId: concern.id, status: next, note }, done)}
          onClose={() => setNext(null)}
        />
      )}
    </div>
  );
}

function Evidence({ concern }: { concern: Concern }) {
  const t = useTranslations("concern.evidence");
  const { act } = useChart();
  const add = () => act({ kind: "addEvidence", concernId: concern.id });
  return (
    <Section
      title={t("heading")}
      description={t("headingAbout")}
      card
      actions={
        <Button size="s" variant="secondary" onClick={add}>
          {t("add")}
        </Button>
      }
    >
      {concern.evidence.length === 0 ? (
        <GapCard title={t("missing")} action={t("missingAction")} onAct={add} />
      ) : (
        <ul className="flex flex-col">
          {concern.evidence.map((piece) => (
            <EvidenceItem key={piece.id} concernId={concern.id} piece={piece} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function EvidenceItem({ concernId, piece }: { concernId: string; piece: Concern["evidence"][number] }) {
  const t = useTranslations("concern.evidence");
  const tCommon = useTranslations("common");
  const trpc = useTRPC();
  const when = useWhen();
  const measureTitle = useMeasureTitle();
  const sectionTitle = useSectionTitle();
  const { chart, responses } = useChart();
  const [asking, setAsking] = useState(false);
  const remove = useClientCommand(trpc.concern.removeEvidence.mutationOptions());
  const answered = responses.find(({ id }) => id === piece.responseId);
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 border-b border-line py-2.5 last:border-b-0">
      <div className="min-w-0">
        {piece.kind === "response" && piece.responseId !== null ? (
          <Link
            {...paths.response(chart.client.id, piece.responseId)}
            className="rounded-1 font-medium text-ink underline decoration-line-strong underline-offset-3 hover:decoration-ink"
          >
            {t("score", {
              measure: measureTitle(piece.measureId ?? ""),
              total: piece.total ?? "none",
              day: when.short(answered?.completedAt ?? piece.at),
            })}
          </Link>
        ) : (
          <>
            <Voice size="s">{t("quoted", { words: piece.quote ?? "" })}</Voice>
            <p className="text-s text-ink-3">
              {t("fromIntake", { section: sectionTitle(piece.section ?? "") })}
            </p>
          </>
        )}
        <RefusalText error={remove.error} />
      </div>
      <Button size="s" variant="quiet" pending={remove.isPending} onClick={() => setAsking(true)}>
        {t("remove")}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t("removeTitle")}
        description={t("removeAbout")}
        confirmLabel={t("remove")}
        cancelLabel={tCommon("cancel")}
        onConfirm={() => {
          setAsking(false);
          remove.send({ concernId, evidenceId: piece.id });
        }}
        onCancel={() => setAsking(false)}
      />
    </li>
  );
}

function Goals({ concern }: { concern: Concern }) {
  const t = useTranslations("concern.goals");
  const tStatus = useTranslations("goal.status");
  const { chart, act } = useChart();
  const goals = chart.goals.filter(({ concernId }) => concernId === concern.id);
  const propose = () => act({ kind: "proposeGoal", concernId: concern.id });
  return (
    <Section
      title={t("title")}
      card
      actions={
        <Button size="s" variant="secondary" onClick={propose}>
          {t("propose")}
        </Button>
      }
    >
      {goals.length === 0 ? (
        <GapCard title={t("missing")} action={t("propose")} onAct={propose} />
      ) : (
        <ul className="flex flex-col">
          {goals.map((goal) => (
            <li
              key={goal.id}
              className="flex flex-wrap items-baseline justify-between gap-3 border-b border-line py-2.5 last:border-b-0"
            >
              <Link
                {...paths.goal(chart.client.id, goal.id)}
                className="voice rounded-1 text-l text-ink underline decoration-line-strong underline-offset-3 hover:decoration-ink"
              >
                {goalWords(goal)}
              </Link>
              <Pill>{tStatus(goal.status)}</Pill>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
