import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { alertCan } from "@goldthread/domain/risk/alert-lifecycle";
import type { Alert } from "@goldthread/schema/risk";
import { Button } from "@goldthread/ui/button";
import { cardClass } from "@goldthread/ui/card";
import { Pill } from "@goldthread/ui/pill";
import { type ReactNode, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswerText } from "../measure/use-answer-text.ts";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useWhen } from "../../shared/use-when.ts";
import { AlertHistory } from "./alert-history.tsx";
import { AssessDialog } from "./assess-dialog.tsx";
import { CloseAlertDialog } from "./close-alert-dialog.tsx";

/** A safety item that was answered, and the next step with it. */
export function AlertPanel({ alert }: { alert: Alert }) {
  const t = useTranslations("risk");
  const titleId = useId();
  const when = useWhen();
  const { measure, item, question, answer } = useAnswerText()(alert.measureId, alert.itemId, alert.value);
  return (
    <section
      aria-labelledby={titleId}
      className={cardClass({ className: "border-risk! print:border-line-strong!" })}
    >
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h2 id={titleId} className="text-[0.9375rem] font-semibold text-risk">
          {t("title")}
        </h2>
        <Pill tone={alert.status === "assessed" ? "warn" : "risk"}>{t(`status.${alert.status}`)}</Pill>
      </div>
      <p className="text-ink">
        {t.rich("answered", {
          measure,
          item,
          answer,
          strong,
        })}
      </p>
      <p className="mt-1 text-s text-ink-2">{question}</p>
      <p className="mt-1.5 text-s text-ink-2">
        {t("raised", { moment: when.moment(alert.raisedAt) })} ·{" "}
        {t(alert.responseComplete ? "formFinished" : "formOpen")}
      </p>
      <AlertHistory events={alert.events} className="mt-3" />
      <Steps alert={alert} />
    </section>
  );
}

const strong = (words: ReactNode) => <strong className="font-semibold">{words}</strong>;

type StepDialog = "assess" | "close" | null;

function Steps({ alert }: { alert: Alert }) {
  const t = useTranslations("risk");
  const tRefusal = useTranslations("refusal.risk");
  const trpc = useTRPC();
  const reasonId = useId();
  const [dialog, setDialog] = useState<StepDialog>(null);
  const acknowledge = useClientCommand(trpc.risk.acknowledge.mutationOptions());
  const steps = [
    {
      id: "acknowledge",
      permission: alertCan.acknowledge(alert),
      onClick: () => acknowledge.send({ alertId: alert.id }),
    },
    { id: "assess", permission: alertCan.assess(alert), onClick: () => setDialog("assess") },
    { id: "close", permission: alertCan.close(alert), onClick: () => setDialog("close") },
  ] as const;
  const next = steps.findIndex(({ permission }) => permission.ok);
  const blocked = steps.find(({ permission }, place) => place > next && !permission.ok)?.permission;
  return (
    <>
      <div className="mt-4 flex flex-wrap gap-2 print:hidden">
        {steps.slice(next).map(({ id, permission, onClick }, place) => (
          <Button
            // The button that was pressed becomes the next step, and the focus stays on it.
            key={place === 0 ? "next" : id}
            variant={permission.ok ? "primary" : "secondary"}
            pending={id === "acknowledge" && acknowledge.isPending}
            pendingLabel={t("saving")}
            disabled={!permission.ok}
            aria-describedby={permission.ok ? undefined : reasonId}
            onClick={onClick}
          >
            {t(id)}
          </Button>
        ))}
      </div>
      {blocked === undefined || blocked.ok ? null : (
        <p id={reasonId} className="mt-1.5 text-xs text-ink-2 print:hidden">
          {tRefusal(blocked.reason)}
        </p>
      )}
      <RefusalText error={acknowledge.error} />
      {dialog === "assess" ? <AssessDialog alertId={alert.id} onClose={() => setDialog(null)} /> : null}
      {dialog === "close" ? <CloseAlertDialog alertId={alert.id} onClose={() => setDialog(null)} /> : null}
    </>
  );
}
