import { useLocaleChoice } from "@goldthread/app-core/locale/locale-provider";
import { isLocale, localeOptions } from "@goldthread/app-core/locale/messages";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { Facts } from "@goldthread/ui/facts";
import { NativeSelect } from "@goldthread/ui/native-select";
import { Section } from "@goldthread/ui/section";
import { useTheme } from "@goldthread/ui/use-theme";
import { useTranslations } from "use-intl";

/** Who one is here, the language one reads, and how the portal looks. Language and appearance take effect at once. */
export function Profile() {
  const t = useTranslations("settings");
  const tCommon = useTranslations("common");
  const { person, belongings } = useSession();
  const { locale, setLocale } = useLocaleChoice();
  const { theme, setTheme } = useTheme();
  return (
    <Section title={t("profile")} card className="print:hidden">
      <Facts
        items={[
          { id: "name", term: t("name"), value: person?.name ?? "" },
          { id: "email", term: t("email"), value: person?.email ?? "" },
          {
            id: "clinics",
            term: t("clinics", { count: belongings.length }),
            value: belongings.map(({ clinicName }) => clinicName).join(", "),
          },
        ]}
      />
      <div className="mt-5 grid gap-4 sm:grid-cols-2">
        <NativeSelect
          label={tCommon("language")}
          options={localeOptions}
          value={locale}
          onChange={({ currentTarget: { value } }) => {
            if (isLocale(value)) setLocale(value);
          }}
        />
        <NativeSelect
          label={tCommon("theme.label")}
          options={(["system", "light", "dark"] as const).map((value) => ({
            value,
            label: tCommon(`theme.${value}`),
          }))}
          value={theme}
          onChange={({ currentTarget: { value } }) =>
            setTheme(value === "light" || value === "dark" ? value : "system")
          }
        />
      </div>
    </Section>
  );
}
