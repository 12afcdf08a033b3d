import type { Language, MeasureDefinition } from "@goldthread/domain/measure/definition";
import { askedCount } from "@goldthread/domain/measure/summary";
import { Button } from "@goldthread/ui/button";
import { ClockIcon, EyeIcon, MeasureIcon, NoteIcon } from "@goldthread/ui/icons";
import { Notice } from "@goldthread/ui/notice";
import { PageHeader } from "@goldthread/ui/page-title";
import { RadioCards } from "@goldthread/ui/radio-cards";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { ApiOutput } from "@goldthread/app-core/api/client";
import { useSettings } from "../../offline/use-settings.ts";
import { useLanguage } from "../../shared/use-language.ts";
import { BackLink } from "../../shell/back-link.tsx";
import { Screen } from "../../shell/screen.tsx";
import { Attribution } from "./attribution.tsx";

/** Who reads the answers and that nobody watches them round the clock: said before anything is asked. */
export function BeforeForm({
  form,
  measure,
  language,
  begun,
  onBegin,
}: {
  form: ApiOutput["measure"]["getForm"];
  measure: MeasureDefinition;
  /** Which the questions are in. */
  language: Language;
  begun: boolean;
  onBegin: () => void;
}) {
  const t = useTranslations("measure");
  const locale = useLanguage();
  const format = useFormatter();
  const [settings, setSettings] = useSettings();
  const count = askedCount(measure);
  return (
    <Screen
      title={t("title")}
      start={<BackLink to="/questions" />}
      footer={
        <div className="flex justify-end">
          <Button size="l" onClick={onBegin}>
            {begun ? t("before.goOn") : t("before.begin")}
          </Button>
        </div>
      }
    >
      <PageHeader title={t("before.title")} meta={measure.title[locale]} />
      {language === locale ? null : (
        <Notice
          tone="gold"
          icon={<NoteIcon />}
          className="mt-5"
          title={t("before.otherLanguage", { language })}
        >
          <p>{t("before.otherLanguageAbout")}</p>
        </Notice>
      )}
      <p className="mt-5">
        {t("before.about", { count, minutes: measure.minutes, recall: measure.recall.label[locale] })}
      </p>
      <ul className="mt-5 flex flex-col gap-4">
        <Fact icon={<EyeIcon />}>
          {form.readBy.length === 0
            ? t("before.readByNobody")
            : t("before.readBy", { names: format.list(form.readBy) })}
        </Fact>
        <Fact icon={<ClockIcon />}>{t("before.notWatched")}</Fact>
        <Fact icon={<MeasureIcon />}>{t("before.leave")}</Fact>
      </ul>
      <RadioCards
        className="mt-7"
        legend={t("before.mode")}
        columns={2}
        value={settings.formMode}
        onChange={(formMode) => setSettings({ formMode })}
        options={[
          { value: "one", label: t("before.one") },
          { value: "all", label: t("before.all") },
        ]}
      />
      <Attribution measure={measure} className="mt-8" />
    </Screen>
  );
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-start gap-3">
      <span className="mt-0.5 shrink-0 text-brand">{icon}</span>
      <span className="min-w-0">{children}</span>
    </li>
  );
}
