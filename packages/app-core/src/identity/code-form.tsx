import { Button } from "@goldthread/ui/button";
import { TextField } from "@goldthread/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useTRPCClient } from "../api/client.ts";
import { RefusalText } from "../errors/refusal-text.tsx";
import { useOwnValidity } from "../errors/use-own-validity.ts";
import { useIdentityCall } from "./use-identity-call.ts";

/** The code of the second factor, or one of the recovery codes. */
export function CodeForm({ onPassed }: { onPassed: () => void | Promise<void> }) {
  const t = useTranslations("identity.code");
  const client = useTRPCClient();
  const [recovery, setRecovery] = useState(false);
  const [code, setCode] = useState("");
  const validity = useOwnValidity();
  const { pending, error, submit } = useIdentityCall(
    () => client.identity.verifySecondFactor.mutate({ code }),
    () => onPassed(),
  );
  const change = () => {
    setRecovery(!recovery);
    setCode("");
  };
  return (
    <form {...validity} onSubmit={submit} className="flex flex-col gap-4">
      <TextField
        key={String(recovery)}
        label={recovery ? t("recovery") : t("code")}
        description={recovery ? t("recoveryHint") : t("codeHint")}
        name="code"
        autoComplete={recovery ? "off" : "one-time-code"}
        inputMode={recovery ? "text" : "numeric"}
        autoCapitalize="none"
        spellCheck={false}
        required
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <RefusalText error={error} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" size="l" pending={pending} pendingLabel={t("pending")}>
          {t("submit")}
        </Button>
        <Button variant="quiet" size="l" onClick={change}>
          {recovery ? t("useCode") : t("useRecovery")}
        </Button>
      </div>
    </form>
  );
}
