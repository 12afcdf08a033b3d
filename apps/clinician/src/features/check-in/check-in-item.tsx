import type { Chart } from "@goldthread/schema/chart";
import { Pill } from "@goldthread/ui/pill";
import { Voice } from "@goldthread/ui/voice";
import { useTranslations } from "use-intl";
import { useWhen } from "../../shared/use-when.ts";
import { CheckInMood } from "./check-in-mood.tsx";

/** How the client said a day was, and whether somebody of the care team has read it. */
export function CheckInItem({ checkIn }: { checkIn: Chart["checkIns"][number] }) {
  const t = useTranslations("check-in");
  const when = useWhen();
  const { localDate, words, readAt, readBy } = checkIn;
  return (
    <li className="border-b border-line py-2 text-s last:border-b-0 last:pb-0">
      <div className="flex items-baseline justify-between gap-3">
        <CheckInMood checkIn={checkIn} />
        <span className="shrink-0 text-ink-3">
          {readAt === null ? (
            <Pill tone="info" className="mr-2">
              {t("new")}
            </Pill>
          ) : null}
          <span title={readBy === null ? undefined : t("readBy", { name: readBy })}>
            {when.short(localDate)}
          </span>
        </span>
      </div>
      {words === "" ? null : (
        <Voice size="s" className="mt-0.5">
          {t("quoted", { words })}
        </Voice>
      )}
    </li>
  );
}
