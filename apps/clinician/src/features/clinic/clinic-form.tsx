import { type ApiOutput, useTRPC } from "@goldthread/app-core/api/client";
import { useCommand } from "@goldthread/app-core/api/use-command";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { useFieldErrors } from "@goldthread/app-core/errors/use-error-text";
import { isLocale, localeOptions } from "@goldthread/app-core/locale/messages";
import { useSession } from "@goldthread/app-core/session/session-provider";
import { limits } from "@goldthread/schema/limits";
import { Button } from "@goldthread/ui/button";
import { NativeSelect } from "@goldthread/ui/native-select";
import { Section } from "@goldthread/ui/section";
import { TextField } from "@goldthread/ui/text-field";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { SavedNotice } from "../../shared/saved-notice.tsx";

type Clinic = ApiOutput["clinic"]["get"];

/** Zones that the browser knows; the clinic's own is always among them. */
function zonesWith(own: string): string[] {
  return [...new Set([own, ...Intl.supportedValuesOf("timeZone")])].toSorted();
}

export function ClinicForm({ clinic }: { clinic: Clinic }) {
  const t = useTranslations("clinic");
  const tCommon = useTranslations("common");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { refresh } = useSession();
  const fieldErrors = useFieldErrors();
  const [name, setName] = useState(clinic.name);
  const [timeZone, setTimeZone] = useState(clinic.timeZone);
  const [locale, setLocale] = useState(clinic.locale);
  const update = useCommand(
    trpc.clinic.update.mutationOptions({
      // The rail shows the clinic's name, too.
      onSuccess: () => Promise.all([queryClient.invalidateQueries(trpc.clinic.pathFilter()), refresh()]),
    }),
  );
  const errors = fieldErrors(update.error);
  const isChanged = name !== clinic.name || timeZone !== clinic.timeZone || locale !== clinic.locale;
  return (
    <Section title={t("about")} card>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") update.send({ name, timeZone, locale });
        }}
      >
        <TextField
          label={t("name")}
          maxLength={limits.name_characters_max}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={name.trim() === "" ? t("nameMissing") : errors["name"]}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <NativeSelect
            label={t("timeZone")}
            description={t("timeZoneAbout")}
            options={zonesWith(clinic.timeZone).map((zone) => ({
              value: zone,
              label: zone.replaceAll("_", " "),
            }))}
            value={timeZone}
            onChange={(event) => setTimeZone(event.currentTarget.value)}
            error={errors["timeZone"]}
          />
          <NativeSelect
            label={tCommon("language")}
            description={t("languageAbout")}
            options={localeOptions}
            value={locale}
            onChange={({ currentTarget: { value } }) => {
              if (isLocale(value)) setLocale(value);
            }}
          />
        </div>
        <RefusalText error={update.error} />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" variant="primary" pending={update.isPending} pendingLabel={tCommon("saving")}>
            {t("save")}
          </Button>
          <SavedNotice shown={update.isSuccess && !isChanged} />
        </div>
      </form>
    </Section>
  );
}
