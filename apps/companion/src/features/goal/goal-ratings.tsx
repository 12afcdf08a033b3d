import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import type { Goal } from "@goldthread/schema/goal";
import { Button } from "@goldthread/ui/button";
import { NumberScale } from "@goldthread/ui/number-scale";
import { Section } from "@goldthread/ui/section";
import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { useSubmit } from "../../offline/outbox-context.tsx";
import { useLongDay } from "../../shared/use-dates.ts";

const RatingChart = lazy(async () => ({ default: (await import("./rating-chart.tsx")).RatingChart }));

/** How near, from 0 to 10, as often as one likes; and how it was before. */
export function GoalRatings({ goal, open }: { goal: Goal; open: boolean }) {
  const t = useTranslations("goal");
  const longDay = useLongDay();
  const submit = useSubmit();
  const [value, setValue] = useState<number | null>(null);
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const save = async (chosen: number) => {
    setPending(true);
    const outcome = await submit("goal.rate", { goalId: goal.id, value: chosen }).finally(() =>
      setPending(false),
    );
    if (outcome.state === "refused") setRefused({ data: { refusal: outcome.refusal } });
    else {
      setRefused(null);
      setValue(null);
    }
  };
  const [first] = goal.ratings;
  return (
    <Section title={t("ratings")}>
      {first === undefined ? <p className="text-ink-2">{t("noRatings")}</p> : null}
      {first !== undefined && goal.ratings.length === 1 ? (
        <p>{t("ratingFirst", { day: longDay(first.at), value: first.value })}</p>
      ) : null}
      {goal.ratings.length > 1 ? (
        <Suspense fallback={<div className="h-64" />}>
          <RatingChart ratings={goal.ratings} />
        </Suspense>
      ) : null}
      {open ? (
        <form
          className="mt-5 flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (value !== null) void save(value);
          }}
        >
          <NumberScale
            legend={t("rating")}
            description={t("ratingHint")}
            value={value}
            onChange={setValue}
            lowLabel={t("ratingLow")}
            highLabel={t("ratingHigh")}
          />
          <RefusalText error={refused} />
          {value === null ? null : (
            <div>
              <Button type="submit" pending={pending}>
                {t("ratingSave")}
              </Button>
            </div>
          )}
        </form>
      ) : null}
    </Section>
  );
}
