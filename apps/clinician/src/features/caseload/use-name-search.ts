import { useLocation, useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** Part of a client's name. Kept with the history entry and not in the address: that somebody is a client here is health data. */
    nameSearch?: string | undefined;
  }
}

/** The name searched for: there again after going to a chart and back, but in no address and no server log. */
export function useNameSearch(): [string, (name: string) => void] {
  const name = useLocation({ select: ({ state }) => state.nameSearch ?? "" });
  const navigate = useNavigate();
  const setName = useCallback(
    (nameSearch: string) =>
      void navigate({
        to: ".",
        search: true,
        replace: true,
        resetScroll: false,
        state: (before) => ({ ...before, nameSearch }),
      }),
    [navigate],
  );
  return [name, setName];
}
