import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { useOwnValidity } from "@goldthread/app-core/errors/use-own-validity";
import { Button } from "@goldthread/ui/button";
import { TextField } from "@goldthread/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { QrCode } from "./qr-code.tsx";

/** The secret as a picture and as letters, and the first code as proof that the app has it. */
export function ScanSecret({
  uri,
  secret,
  onConfirmed,
  onCancel,
}: {
  uri: string;
  secret: string;
  onConfirmed: (codes: readonly string[]) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("settings.secondFactor");
  const tCommon = useTranslations("common");
  const trpc = useTRPC();
  const [code, setCode] = useState("");
  const validity = useOwnValidity();
  const confirm = useMutation(
    trpc.identity.confirmSecondFactor.mutationOptions({ onSuccess: ({ codes }) => onConfirmed(codes) }),
  );
  return (
    <ol className="flex flex-col gap-6 print:hidden">
      <li className="flex flex-col gap-3">
        <p className="font-semibold">{t("scan")}</p>
        <div className="flex flex-wrap items-center gap-5">
          <QrCode text={uri} label={t("qr")} />
          <div className="min-w-0">
            <p className="text-s text-ink-2">{t("byHand")}</p>
            <p className="mt-1 text-l break-all tabular">
              <code>{secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
            </p>
          </div>
        </div>
      </li>
      <li className="flex flex-col gap-3">
        <p className="font-semibold">{t("prove")}</p>
        <form
          {...validity}
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            confirm.mutate({ code });
          }}
        >
          <TextField
            label={t("code")}
            className="max-w-48"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            minLength={6}
            maxLength={24}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <RefusalText error={confirm.error} />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" variant="primary" pending={confirm.isPending}>
              {t("confirm")}
            </Button>
            <Button variant="quiet" onClick={onCancel}>
              {tCommon("cancel")}
            </Button>
          </div>
        </form>
      </li>
    </ol>
  );
}
