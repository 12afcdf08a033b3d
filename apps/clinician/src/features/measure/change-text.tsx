import type { Change } from "@goldthread/domain/measure/change";
import { Pill, type Tone } from "@goldthread/ui/pill";
import { useTranslations } from "use-intl";
import { useSigned } from "../../shared/use-signed.ts";

const tones: Readonly<Record<NonNullable<Change["reliable"]>, Tone>> = {
  improved: "good",
  worsened: "risk",
  none: "neutral",
};

/** The verdict on a change: reliable or within noise, with its figure. */
export function ChangePill({ change }: { change: Change }) {
  const t = useTranslations("measure.change");
  const signed = useSigned();
  return (
    <Pill tone={change.reliable === null ? "neutral" : tones[change.reliable]}>
      {t(change.reliable ?? "uncertain", { change: signed(change.delta) })}
    </Pill>
  );
}

/** The same in a sentence: "−9, reliable improvement (needs 6)". */
export function useChangeText(): (change: Change) => string {
  const t = useTranslations("measure.change");
  const signed = useSigned();
  return (change) =>
    t("sentence", {
      change: signed(change.delta),
      reliable: change.reliable ?? "uncertain",
      needed: change.needed ?? 0,
    });
}
