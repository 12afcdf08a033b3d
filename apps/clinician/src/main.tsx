import { createAppCore, GoldthreadApp } from "@goldthread/app-core/goldthread-app";
import { restoreTheme } from "@goldthread/ui/use-theme";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./main.css";
import { loadMessages } from "./messages/load-messages.ts";
import { createPortalRouter } from "./router.tsx";
import { followNewVersion } from "./shell/follow-new-version.ts";

restoreTheme();
followNewVersion();
const core = createAppCore("portal");
const router = createPortalRouter();
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <GoldthreadApp core={core} loadMessages={loadMessages}>
      <RouterProvider router={router} />
    </GoldthreadApp>
  </StrictMode>,
);
