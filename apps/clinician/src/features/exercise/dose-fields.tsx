import { NativeSelect } from "@goldthread/ui/native-select";
import { TextField } from "@goldthread/ui/text-field";
import { useTranslations } from "use-intl";
import type { PrescriptionDraft } from "./prescription-draft.ts";

const times_max = 14;

/** How often, and from which day until which. */
export function DoseFields({
  draft,
  change,
  errors,
}: {
  draft: PrescriptionDraft;
  change: (part: Partial<PrescriptionDraft>) => void;
  /** By path. */
  errors: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("exercise.prescribe");
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <NativeSelect
        label={t("times")}
        value={String(draft.times)}
        onChange={(event) => change({ times: Number(event.currentTarget.value) })}
        options={Array.from({ length: times_max }, (_, index) => ({
          value: String(index + 1),
          label: t("timesOption", { times: index + 1 }),
        }))}
      />
      <NativeSelect
        label={t("per")}
        value={draft.per}
        onChange={(event) => change({ per: event.currentTarget.value === "week" ? "week" : "day" })}
        options={[
          { value: "day", label: t("perDay") },
          { value: "week", label: t("perWeek") },
        ]}
      />
      <TextField
        label={t("startsOn")}
        aside={t("fromNow")}
        type="date"
        value={draft.startsOn}
        onChange={(event) => change({ startsOn: event.currentTarget.value })}
        error={errors["startsOn"]}
      />
      <TextField
        label={t("untilOn")}
        aside={t("openEnd")}
        type="date"
        value={draft.untilOn}
        onChange={(event) => change({ untilOn: event.currentTarget.value })}
        error={errors["untilOn"]}
      />
    </div>
  );
}
