import { useMyMeasures } from "./use-my-measures.ts";

/** The first total of a measure that this phone knows of, before the one just given. */
export function useFirstTotal(measureId: string): number | null {
  const { answered } = useMyMeasures();
  const earlier = answered
    .filter((one) => one.measureId === measureId && one.total !== null)
    .toSorted((a, b) => (a.completedAt < b.completedAt ? -1 : 1));
  return earlier[0]?.total ?? null;
}
