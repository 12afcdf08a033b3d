import { StrictMode, useSyncExternalStore, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { restoreTheme, setTheme } from "../use-theme.ts";
import "./workbench.css";
import { CaseloadPage } from "./caseload-page.tsx";
import { ChartPage } from "./chart-page.tsx";
import { ChartClientPage, ChartItemsPage, ChartSeveralPage, ChartStatesPage } from "./chart-states-page.tsx";
import { CompanionPage, MeasurePage } from "./companion-pages.tsx";
import { ControlsPage } from "./controls-page.tsx";
import { MessagesPage } from "./messages-page.tsx";
import { PicturesPage } from "./pictures-page.tsx";
import { PlayerPage } from "./player-page.tsx";
import { ScriptPage } from "./script-page.tsx";

/** The workbench: every component in its states, with invented people. `#page?theme=dark` chooses. */
const pages: Record<string, () => ReactNode> = {
  caseload: CaseloadPage,
  chart: ChartPage,
  "chart-states": ChartStatesPage,
  "chart-several": ChartSeveralPage,
  "chart-client": ChartClientPage,
  "chart-items": ChartItemsPage,
  controls: ControlsPage,
  messages: MessagesPage,
  pictures: PicturesPage,
  player: PlayerPage,
  script: ScriptPage,
  companion: CompanionPage,
  measure: MeasurePage,
};
const touchPages = new Set(["companion", "chart-client", "measure", "controls-touch", "player", "script"]);

function useHash() {
  return useSyncExternalStore(
    (changed) => {
      addEventListener("hashchange", changed);
      return () => removeEventListener("hashchange", changed);
    },
    () => location.hash.slice(1),
  );
}

function Workbench() {
  const [name = "", query = ""] = useHash().split("?");
  const theme = new URLSearchParams(query).get("theme");
  if (theme === "dark" || theme === "light") setTheme(theme);
  document.documentElement.toggleAttribute("data-density", false);
  if (touchPages.has(name)) document.documentElement.setAttribute("data-density", "touch");
  const Page = pages[name.replace("-touch", "")];
  if (Page) return <Page />;
  return (
    <ul className="flex flex-col gap-2 p-6">
      {[...Object.keys(pages), "controls-touch"].map((page) => (
        <li key={page}>
          <a href={`#${page}`}>{page}</a> · <a href={`#${page}?theme=dark`}>dark</a>
        </li>
      ))}
    </ul>
  );
}

restoreTheme();
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <Workbench />
    </StrictMode>,
  );
