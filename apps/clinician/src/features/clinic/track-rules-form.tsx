import { useTRPC } from "@goldthread/app-core/api/client";
import { useCommand } from "@goldthread/app-core/api/use-command";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import type { TrackRules } from "@goldthread/schema/clinic";
import { limits } from "@goldthread/schema/limits";
import { Button } from "@goldthread/ui/button";
import { NativeSelect } from "@goldthread/ui/native-select";
import { Section } from "@goldthread/ui/section";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { SavedNotice } from "../../shared/saved-notice.tsx";

const units = ["week", "session"] as const;

function choices(from: number, to: number, label: (count: number) => string) {
  return Array.from({ length: to - from + 1 }, (_, place) => ({
    value: String(from + place),
    label: label(from + place),
  }));
}

/** When a client's chart says that care may not be on track. */
export function TrackRulesForm({ saved }: { saved: TrackRules }) {
  const t = useTranslations("clinic.track");
  const tCommon = useTranslations("common");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [rules, setRules] = useState(saved);
  const { improvementBy, missedInARow, goalStuckWeeks } = rules;
  const save = useCommand(
    trpc.clinic.setTrackRules.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.clinic.pathFilter()),
    }),
  );
  const isChanged = JSON.stringify(rules) !== JSON.stringify(saved);
  return (
    <Section title={t("title")} description={t("lead")} card>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save.send({ trackRules: rules });
        }}
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <NativeSelect
            label={t("unit")}
            options={units.map((value) => ({ value, label: t(`unitName.${value}`) }))}
            value={improvementBy.unit}
            onChange={({ currentTarget: { value } }) => {
              const unit = value === "session" ? "session" : "week";
              setRules({ ...rules, improvementBy: { ...improvementBy, unit } });
            }}
          />
          <NativeSelect
            label={t("count")}
            options={choices(limits.improvement_count_min, limits.improvement_count_max, (count) =>
              t("countName", { unit: improvementBy.unit, count }),
            )}
            value={String(improvementBy.count)}
            onChange={({ currentTarget: { value } }) =>
              setRules({ ...rules, improvementBy: { ...improvementBy, count: Number(value) } })
            }
          />
          <NativeSelect
            label={t("missed")}
            options={choices(limits.missed_in_a_row_min, limits.missed_in_a_row_max, (count) =>
              t("missedName", { count }),
            )}
            value={String(missedInARow)}
            onChange={({ currentTarget: { value } }) => setRules({ ...rules, missedInARow: Number(value) })}
          />
          <NativeSelect
            label={t("stuck")}
            options={choices(limits.goal_stuck_weeks_min, limits.goal_stuck_weeks_max, (count) =>
              t("stuckName", { count }),
            )}
            value={String(goalStuckWeeks)}
            onChange={({ currentTarget: { value } }) => setRules({ ...rules, goalStuckWeeks: Number(value) })}
          />
        </div>
        <p className="text-s text-ink-2">
          {t("unverified", { unit: improvementBy.unit, min: limits.improvement_count_min })}
        </p>
        <RefusalText error={save.error} />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" variant="primary" pending={save.isPending} pendingLabel={tCommon("saving")}>
            {t("save")}
          </Button>
          <SavedNotice shown={save.isSuccess && !isChanged} />
        </div>
      </form>
    </Section>
  );
}
