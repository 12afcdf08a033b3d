import { easeOf } from "@goldthread/domain/practice/ease";
import type { Practice } from "@goldthread/schema/exercise";
import { BeforeAfter } from "@goldthread/ui/chart/before-after";
import { useFormatter, useTranslations } from "use-intl";
import { useWhen } from "../../shared/use-when.ts";
import { useEaseText } from "./use-ease-text.ts";

/** As many as can be told apart in the drawing. */
const rated_max = 30;

/** The rating before and after, each time both were given, and what lies between them on average. */
export function EaseOverTime({ practices }: { practices: readonly Practice[] }) {
  const t = useTranslations("exercise.rated");
  const format = useFormatter();
  const when = useWhen();
  const easeText = useEaseText();
  const rated = practices
    .flatMap(({ id, startedAt, before, after }) =>
      before === null || after === null ? [] : [{ id, at: Date.parse(startedAt), before, after }],
    )
    .slice(0, rated_max);
  const ease = easeOf(rated);
  if (ease === null) return <p className="text-s text-ink-2">{t("none")}</p>;
  return (
    <BeforeAfter
      title={<span className="block font-semibold text-ink first-letter:uppercase">{easeText(ease)}</span>}
      label={t("label")}
      points={rated.toReversed()}
      range={[0, 10]}
      formatDate={(at) => when.short(new Date(at).toISOString())}
      formatValue={(value) => format.number(value)}
      labels={{
        before: t("before"),
        after: t("after"),
        day: t("day"),
        showTable: t("showTable"),
        showChart: t("showChart"),
      }}
    />
  );
}
