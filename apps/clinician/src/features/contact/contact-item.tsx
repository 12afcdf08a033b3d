import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import type { Chart } from "@goldthread/schema/chart";
import { Button } from "@goldthread/ui/button";
import { Pill, type Tone } from "@goldthread/ui/pill";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useWhen } from "../../shared/use-when.ts";

type Contact = Chart["contacts"][number];

const tones: Readonly<Record<Contact["status"], Tone>> = {
  planned: "info",
  attended: "good",
  missed: "warn",
  cancelled: "neutral",
};

/** Until a day before its time a contact can only be cancelled: nobody has come or stayed away yet. */
const early_ms = 86_400_000;

/** One meeting, and what became of it. A slip can be put right. */
export function ContactItem({ contact }: { contact: Contact }) {
  const t = useTranslations("contact");
  const trpc = useTRPC();
  const when = useWhen();
  const set = useClientCommand(trpc.contact.setStatus.mutationOptions());
  const { id: contactId, startsAt, kind, minutes, status } = contact;
  const [correcting, setCorrecting] = useState(false);
  const settled = status !== "planned";
  const early = Date.parse(startsAt) - when.now.getTime() > early_ms;
  const passed = Date.parse(startsAt) <= when.now.getTime();
  const offered = (["attended", "missed", "cancelled"] as const).filter(
    (next) => next !== status && (!early || next === "cancelled"),
  );
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-3 last:border-b-0">
      <div className="min-w-0">
        <p className="font-semibold text-ink">
          {when.weekdayAndDay(startsAt)}, {when.time(startsAt)}
        </p>
        <p className="text-s text-ink-2">
          {t("about", { kind: t(`kind.${kind}`), minutes, name: contact.with })}{" "}
          <Pill tone={passed && status === "planned" ? "warn" : tones[status]} className="ml-1">
            {t(passed && status === "planned" ? "status.unsettled" : `status.${status}`)}
          </Pill>
        </p>
        <RefusalText error={set.error} />
      </div>
      <div className="flex flex-wrap gap-1.5">
        {settled && !correcting ? (
          <Button
            size="s"
            variant="quiet"
            aria-label={t("correctOf", { day: when.weekdayAndDay(startsAt) })}
            onClick={() => setCorrecting(true)}
          >
            {t("correct")}
          </Button>
        ) : null}
        {(settled && !correcting ? [] : offered).map((next) => (
          <Button
            key={next}
            size="s"
            variant={status === "planned" && next === "attended" ? "secondary" : "quiet"}
            pending={set.isPending}
            onClick={() => set.send({ contactId, status: next }, { onSuccess: () => setCorrecting(false) })}
          >
            {t(`mark.${next}`)}
          </Button>
        ))}
      </div>
    </li>
  );
}
