import { WarningIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import type { ReactNode } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useErrorText } from "./use-error-text.ts";

/** Why something was not done, read out when it appears. Renders nothing without an error. */
export function RefusalText({ error, actions }: { error: unknown; actions?: ReactNode }) {
  const errorText = useErrorText();
  if (error === null || error === undefined) return null;
  const isRefusal = refusalOf(error) !== null;
  return (
    <Notice tone={isRefusal ? "warn" : "neutral"} icon={<WarningIcon />} live="alert" actions={actions}>
      <p>{errorText(error)}</p>
    </Notice>
  );
}
