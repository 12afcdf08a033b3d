import { newId } from "@goldthread/app-core/api/new-id";
import { useTRPC } from "@goldthread/app-core/api/client";
import { useFieldErrors } from "@goldthread/app-core/errors/use-error-text";
import { addDays } from "@goldthread/domain/schedule/calendar-date";
import { NativeSelect } from "@goldthread/ui/native-select";
import { TextField } from "@goldthread/ui/text-field";
import { useTranslations } from "use-intl";
import { FormDialog } from "../../shared/form-dialog.tsx";
import { useClientCommand } from "../../shared/use-client-command.ts";
import { useDraft } from "../../shared/use-draft.ts";
import { useWhen } from "../../shared/use-when.ts";
import { useChart } from "../chart/chart-context.tsx";
import { instantAt } from "./instant-at.ts";

const contactKinds = ["session", "phone", "video", "message"] as const;
const lengths_minutes = [15, 25, 30, 45, 50, 60, 90, 120];

/** Plans a meeting with the client, at a time where the clinic is; one that took place may be put in afterwards. */
export function PlanContactDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("contact.plan");
  const tKind = useTranslations("contact.kind");
  const trpc = useTRPC();
  const fieldErrors = useFieldErrors();
  const { today, timeZone } = useWhen();
  const { chart } = useChart();
  const clientId = chart.client.id;
  const plan = useClientCommand(trpc.contact.plan.mutationOptions());
  const [draft, change, clear] = useDraft<{
    contactId: string;
    day: string;
    time: string;
    kind: (typeof contactKinds)[number];
    minutes: number;
  }>(`contact-${clientId}`, {
    contactId: newId(),
    day: addDays(today, 7),
    time: "10:00",
    kind: "session",
    minutes: 50,
  });
  const errors = fieldErrors(plan.error);
  const { day, time, kind, minutes, contactId } = draft;
  const incomplete = day === "" || time === "";
  return (
    <FormDialog
      title={t("title")}
      description={t("about")}
      submitLabel={t("submit")}
      submitDisabledReason={incomplete ? t("dayMissing") : undefined}
      pending={plan.isPending}
      error={plan.error}
      onSubmit={() =>
        plan.send(
          { contactId, clientId, kind, minutes, startsAt: instantAt(day, time, timeZone) },
          {
            onSuccess() {
              clear();
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t("day")}
          type="date"
          value={day}
          onChange={(event) => change({ day: event.currentTarget.value })}
          error={errors["startsAt"]}
        />
        <TextField
          label={t("time")}
          description={t("timeAbout", { zone: timeZone.replaceAll("_", " ") })}
          type="time"
          value={time}
          onChange={(event) => change({ time: event.currentTarget.value })}
        />
        <NativeSelect
          label={t("kind")}
          value={kind}
          onChange={({ currentTarget }) =>
            change({ kind: contactKinds.find((candidate) => candidate === currentTarget.value) ?? "session" })
          }
          options={contactKinds.map((value) => ({ value, label: tKind(value) }))}
        />
        <NativeSelect
          label={t("length")}
          value={String(minutes)}
          onChange={(event) => change({ minutes: Number(event.currentTarget.value) })}
          options={lengths_minutes.map((value) => ({
            value: String(value),
            label: t("minutes", { minutes: value }),
          }))}
        />
      </div>
    </FormDialog>
  );
}
