import "./main.css";
import { createAppCore, GoldthreadApp } from "@goldthread/app-core/goldthread-app";
import { focusOnNavigation } from "@goldthread/ui/kept-focus";
import { restoreTheme } from "@goldthread/ui/use-theme";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadMessages } from "./messages/load-messages.ts";
import { openDevice } from "./offline/device.ts";
import { restoreAnswers } from "./offline/kept-answers.ts";
import { OutboxProvider } from "./offline/outbox-context.tsx";
import { router } from "./router.tsx";
import { registerServiceWorker } from "./shell/register-service-worker.ts";

restoreTheme();
const core = createAppCore("companion");
const device = await openDevice();
// Before the first render, so that without a network Today is there at once.
const personId = device.session?.person?.id;
const clinicId =
  core.choice.get() ?? device.session?.belongings.find((one) => one.clientId !== null)?.clinicId;
if (personId !== undefined && clinicId !== undefined) {
  await restoreAnswers(core.api.queryClient, device.vault, { personId, clinicId });
}
focusOnNavigation(router);

const place = document.getElementById("root");
if (place === null) throw new Error("the page has no #root");
createRoot(place).render(
  <StrictMode>
    <GoldthreadApp
      core={core}
      loadMessages={loadMessages}
      initialSession={device.session}
      onSession={device.keepSession}
    >
      <OutboxProvider device={device}>
        <RouterProvider router={router} />
      </OutboxProvider>
    </GoldthreadApp>
  </StrictMode>,
);
registerServiceWorker().catch(() => undefined);
