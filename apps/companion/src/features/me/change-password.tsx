import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { useFieldErrors } from "@goldthread/app-core/errors/use-error-text";
import { useOwnValidity } from "@goldthread/app-core/errors/use-own-validity";
import { PasswordField } from "@goldthread/app-core/identity/password-field";
import { limits } from "@goldthread/schema/limits";
import { Button } from "@goldthread/ui/button";
import { CheckIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";

/** Opens on a press, so that the page is not a form at first sight. */
export function ChangePassword() {
  const t = useTranslations();
  const trpc = useTRPC();
  const fieldErrors = useFieldErrors();
  const [open, setOpen] = useState(false);
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const change = useMutation(
    trpc.identity.changePassword.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        setCurrent("");
        setNext("");
      },
    }),
  );
  const problems = fieldErrors(change.error);
  const validity = useOwnValidity();
  if (!open) {
    return (
      <div className="flex flex-col items-start gap-3">
        {change.isSuccess ? (
          <Notice tone="good" icon={<CheckIcon />} live="status">
            {t("me.passwordSaved")}
          </Notice>
        ) : null}
        <Button variant="secondary" onClick={() => setOpen(true)}>
          {t("me.changePassword")}
        </Button>
      </div>
    );
  }
  return (
    <form
      {...validity}
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ current, next });
      }}
    >
      <PasswordField
        label={t("me.current")}
        autoComplete="current-password"
        autoFocus
        required
        error={problems["current"]}
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
      />
      <PasswordField
        label={t("me.next")}
        description={t("me.rules", { min: limits.password_characters_min })}
        autoComplete="new-password"
        required
        minLength={limits.password_characters_min}
        maxLength={limits.password_characters_max}
        error={problems["next"]}
        value={next}
        onChange={(event) => setNext(event.currentTarget.value)}
      />
      <RefusalText error={change.error} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={change.isPending}>
          {t("shell.save")}
        </Button>
        <Button variant="quiet" onClick={() => setOpen(false)}>
          {t("shell.cancel")}
        </Button>
      </div>
    </form>
  );
}
