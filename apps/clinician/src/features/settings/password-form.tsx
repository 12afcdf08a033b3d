import { useTRPC } from "@goldthread/app-core/api/client";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { useFieldErrors } from "@goldthread/app-core/errors/use-error-text";
import { PasswordField } from "@goldthread/app-core/identity/password-field";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { limits } from "@goldthread/schema/limits";
import { Button } from "@goldthread/ui/button";
import { Section } from "@goldthread/ui/section";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { SavedNotice } from "../../shared/saved-notice.tsx";

/** A new password, with the present one to prove who asks. */
export function PasswordForm() {
  const t = useTranslations("settings.password");
  const tCommon = useTranslations("common");
  const trpc = useTRPC();
  const { person } = useSession();
  const fieldErrors = useFieldErrors();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [asked, setAsked] = useState(false);
  const change = useMutation(
    trpc.identity.changePassword.mutationOptions({
      onSuccess() {
        setCurrent("");
        setNext("");
        setAsked(false);
      },
    }),
  );
  const tooShort = next.length < limits.password_characters_min;
  const errors = fieldErrors(change.error);
  return (
    <Section title={t("title")} description={t("lead")} card className="print:hidden">
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (current !== "" && !tooShort) change.mutate({ current, next });
        }}
      >
        <input type="hidden" name="username" autoComplete="username" value={person?.email ?? ""} readOnly />
        <PasswordField
          label={t("current")}
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          error={asked && current === "" ? t("currentMissing") : errors["current"]}
        />
        <PasswordField
          label={t("next")}
          description={t("rules", { min: limits.password_characters_min })}
          autoComplete="new-password"
          maxLength={limits.password_characters_max}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          error={asked && tooShort ? t("tooShort", { min: limits.password_characters_min }) : errors["next"]}
        />
        <RefusalText error={change.error} />
        <div className="flex flex-wrap items-center gap-3">
          <Button
            type="submit"
            variant="secondary"
            pending={change.isPending}
            pendingLabel={tCommon("saving")}
          >
            {t("submit")}
          </Button>
          <SavedNotice shown={change.isSuccess && next === "" && current === ""} />
        </div>
      </form>
    </Section>
  );
}
