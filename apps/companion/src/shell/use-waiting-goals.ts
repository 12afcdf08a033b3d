import { useToday } from "../features/today/use-today.ts";

/** How many goals wait for the client's answer: the dot on Goals. */
export function useWaitingGoals(): number {
  const { today } = useToday();
  return today?.goals.filter(({ waitingOn }) => waitingOn === "client").length ?? 0;
}
