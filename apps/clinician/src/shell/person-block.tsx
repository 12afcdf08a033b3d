import { useErrorText } from "@goldthread/app-core/errors/use-error-text";
import { useLocaleChoice } from "@goldthread/app-core/locale/locale-provider";
import { isLocale, localeOptions } from "@goldthread/app-core/locale/messages";
import { useBelonging, useSession } from "@goldthread/app-core/session/session-provider";
import { Button } from "@goldthread/ui/button";
import { ChevronDownIcon } from "@goldthread/ui/icons";
import { NativeSelect } from "@goldthread/ui/native-select";
import { useTheme } from "@goldthread/ui/use-theme";
import { Link, useNavigate } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";

/** Who is signed in and where; unfolds to what belongs to the person rather than to a page. */
export function PersonBlock() {
  const t = useTranslations("shell.person");
  const { person } = useSession();
  const belonging = useBelonging();
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const roles = belonging.roles.map((role) => t(`role.${role}`)).join(", ");
  return (
    <div className="flex flex-col gap-3">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
        className="flex min-h-11 w-full items-center justify-between gap-2 rounded-1 text-left"
      >
        <span className="min-w-0">
          <span className="block font-semibold text-ink">{belonging.displayName || person?.name}</span>
          <span className="block text-xs text-ink-3">
            {belonging.clinicName} · {roles}
          </span>
        </span>
        <ChevronDownIcon
          size={16}
          className={open ? "shrink-0 text-ink-3" : "shrink-0 rotate-180 text-ink-3"}
        />
      </button>
      <div id={panelId} hidden={!open} className="flex flex-col gap-3">
        {open ? <PersonPanel /> : null}
      </div>
    </div>
  );
}

function PersonPanel() {
  const t = useTranslations("shell.person");
  const tCommon = useTranslations("common");
  const { belongings, switchClinic } = useSession();
  const belonging = useBelonging();
  const { locale, setLocale } = useLocaleChoice();
  const { theme, setTheme } = useTheme();
  const navigate = useNavigate();
  const goTo = async (clinicId: string) => {
    await navigate(paths.home());
    switchClinic(clinicId);
  };
  return (
    <>
      {belongings.length > 1 ? (
        <NativeSelect
          label={t("clinic")}
          value={belonging.clinicId}
          options={belongings.map(({ clinicId, clinicName }) => ({ value: clinicId, label: clinicName }))}
          onChange={(event) => void goTo(event.currentTarget.value)}
        />
      ) : null}
      <NativeSelect
        label={tCommon("theme.label")}
        value={theme}
        options={(["system", "light", "dark"] as const).map((value) => ({
          value,
          label: tCommon(`theme.${value}`),
        }))}
        onChange={({ currentTarget: { value } }) =>
          setTheme(value === "light" || value === "dark" ? value : "system")
        }
      />
      <NativeSelect
        label={tCommon("language")}
        value={locale}
        options={localeOptions}
        onChange={({ currentTarget: { value } }) => {
          if (isLocale(value)) setLocale(value);
        }}
      />
      <Link
        {...paths.settings()}
        className="inline-flex min-h-8 items-center font-medium text-ink-2 hover:text-ink"
      >
        {t("settings")}
      </Link>
      <SignOut />
    </>
  );
}

function SignOut() {
  const t = useTranslations("shell.person");
  const errorText = useErrorText();
  const { signOut } = useSession();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const leave = () => {
    setPending(true);
    signOut()
      .catch(setError)
      .finally(() => setPending(false));
  };
  return (
    <>
      <Button variant="secondary" onClick={leave} pending={pending}>
        {t("signOut")}
      </Button>
      {error === null ? null : (
        <p role="alert" className="text-s text-risk">
          {errorText(error)}
        </p>
      )}
    </>
  );
}
