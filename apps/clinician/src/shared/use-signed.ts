import { useCallback } from "react";
import { useFormatter } from "use-intl";

/** A change with its sign, "+3", "−2", "0": with a true minus, so that figures line up. */
export function useSigned(): (value: number) => string {
  const format = useFormatter();
  return useCallback(
    (value) => format.number(value, { signDisplay: "exceptZero" }).replace("-", "\u2212"),
    [format],
  );
}
