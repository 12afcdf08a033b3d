import { useToday } from "../today/use-today.ts";

/**
 * The client's goals. They come with Today's answer, which this phone keeps: one source, so that no screen is behind
 * another and all of it is there without a network.
 */
export function useGoals() {
  const { today, error, refetch, isFetching } = useToday();
  return {
    goals: today?.goals,
    prescriptions: today?.prescriptions ?? [],
    concerns: today?.concerns ?? [],
    error,
    refetch,
    isFetching,
  };
}
