import { PageHeader } from "@goldthread/ui/page-title";
import { useTranslations } from "use-intl";
import { SearchButton } from "../../shell/search-button.tsx";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { PasswordForm } from "./password-form.tsx";
import { Profile } from "./profile.tsx";
import { SecondFactorSection } from "./second-factor-section.tsx";
import { SignOutEverywhere } from "./sign-out-everywhere.tsx";

/** What belongs to the person rather than to a clinic. */
export function SettingsPage() {
  const t = useTranslations("settings");
  usePageTitle(t("title"));
  return (
    <div className="flex max-w-[44rem] flex-col gap-6">
      <PageHeader title={t("title")} meta={t("lead")} actions={<SearchButton />} />
      <Profile />
      <PasswordForm />
      <SecondFactorSection />
      <SignOutEverywhere />
    </div>
  );
}
