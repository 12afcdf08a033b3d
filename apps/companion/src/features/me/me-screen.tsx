import { useLocaleChoice } from "@goldthread/app-core/locale/locale-provider";
import { isLocale, localeNames, locales } from "@goldthread/app-core/locale/messages";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { NativeSelect } from "@goldthread/ui/native-select";
import { PageHeader } from "@goldthread/ui/page-title";
import { RadioCards } from "@goldthread/ui/radio-cards";
import { Section } from "@goldthread/ui/section";
import { Switch } from "@goldthread/ui/switch";
import { useTheme } from "@goldthread/ui/use-theme";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useEntries } from "../../offline/outbox-context.tsx";
import { useSettings } from "../../offline/use-settings.ts";
import { Screen } from "../../shell/screen.tsx";
import { useToday } from "../today/use-today.ts";
import { ChangePassword } from "./change-password.tsx";
import { SignOut } from "./sign-out.tsx";

/** Language, appearance, sharing, who looks after one and what they see, password, and the way out. */
export function MeScreen() {
  const t = useTranslations();
  const { person } = useSession();
  const { today } = useToday();
  const name = today?.client.preferredName || person?.name || "";
  return (
    <Screen title={t("me.title")}>
      <PageHeader title={t("me.title")} meta={t("me.account", { name, email: person?.email ?? "" })} />
      <div className="mt-7 flex flex-col gap-9">
        <Team />
        <Section title={t("me.sees")}>
          <div className="flex flex-col gap-2 text-ink-2">
            <p>{t("me.seesYes")}</p>
            <p>{t("me.seesNo")}</p>
            <p>{t("me.seesAudit")}</p>
          </div>
        </Section>
        <Sharing />
        <Appearance />
        <ClinicChoice />
        <Section title={t("me.password")}>
          <ChangePassword />
        </Section>
        <OnThisPhone />
        <SignOut />
      </div>
    </Screen>
  );
}

function Team() {
  const t = useTranslations("me");
  const { today } = useToday();
  const team = today?.client.careTeam ?? [];
  return (
    <Section title={t("team")}>
      {team.length === 0 ? <p className="text-ink-2">{t("noTeam")}</p> : null}
      <ul>
        {team.map(({ displayName, role }) => (
          <li key={displayName} className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2">
            <span className="font-medium">{displayName}</span>
            <span className="text-ink-2">{t(role)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Sharing() {
  const t = useTranslations("me");
  const [settings, setSettings] = useSettings();
  return (
    <Section title={t("sharing")}>
      <Switch
        label={t("shareByDefault")}
        description={t("shareByDefaultHint")}
        checked={settings.shareByDefault}
        onChange={(event) => setSettings({ shareByDefault: event.currentTarget.checked })}
      />
    </Section>
  );
}

function Appearance() {
  const t = useTranslations();
  const { locale, setLocale } = useLocaleChoice();
  const { theme, setTheme } = useTheme();
  return (
    <>
      <RadioCards
        legend={t("me.language")}
        columns={2}
        value={locale}
        onChange={(value) => {
          if (isLocale(value)) setLocale(value);
        }}
        options={locales.map((value) => ({ value, label: <span lang={value}>{localeNames[value]}</span> }))}
      />
      <RadioCards
        legend={t("me.appearance")}
        columns={3}
        value={theme}
        onChange={setTheme}
        options={(["system", "light", "dark"] as const).map((value) => ({
          value,
          label: t(`common.theme.${value}`),
        }))}
      />
    </>
  );
}

function ClinicChoice() {
  const t = useTranslations("me");
  const { belonging, belongings, switchClinic } = useSession();
  if (belonging === null || belongings.length < 2) return null;
  return (
    <Section title={t("clinic")}>
      <NativeSelect
        label={t("switchClinic")}
        value={belonging.clinicId}
        onChange={(event) => switchClinic(event.currentTarget.value)}
        options={belongings.map(({ clinicId, clinicName }) => ({ value: clinicId, label: clinicName }))}
      />
    </Section>
  );
}

function OnThisPhone() {
  const t = useTranslations();
  const count = useEntries().length;
  return (
    <Section title={t("me.phone")}>
      <p className="text-ink-2">{t("me.unsent", { count })}</p>
      {count === 0 ? null : (
        <Link
          to="/me/unsent"
          className="inline-flex min-h-12 items-center text-brand no-underline hover:underline"
        >
          {t("shell.look")}
        </Link>
      )}
    </Section>
  );
}
