import { intakeSections, mentalStateFields } from "@goldthread/domain/intake/sections";
import { useDateFormat } from "@goldthread/app-core/locale/use-date-format";
import type { Intake } from "@goldthread/schema/intake";
import { Button } from "@goldthread/ui/button";
import { Card } from "@goldthread/ui/card";
import { useState } from "react";
import { useTranslations } from "use-intl";

/** An intake as it was signed: read, printed, never changed. Older ones are folded. */
export function SignedIntake({ intake, open }: { intake: Intake; open: boolean }) {
  const t = useTranslations("intake");
  const moment = useDateFormat({ dateStyle: "long", timeStyle: "short" });
  const [unfolded, setUnfolded] = useState(open);
  const signedAt = intake.signedAt === null ? "" : moment(intake.signedAt);
  const titleId = `intake-${intake.id}`;
  return (
    <Card as="article" aria-labelledby={titleId} className="print:border-0 print:p-0">
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 id={titleId} className="voice text-2xl">
            {t("signedTitle")}
          </h2>
          <p className="text-s text-ink-2">{t("signedBy", { name: intake.signedBy ?? "", at: signedAt })}</p>
        </div>
        <div className="flex gap-2 print:hidden">
          <Button variant="quiet" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? t("fold") : t("unfold")}
          </Button>
          {unfolded ? (
            <Button variant="secondary" onClick={() => print()}>
              {t("print")}
            </Button>
          ) : null}
        </div>
      </header>
      {unfolded ? (
        <>
          <SignedText intake={intake} />
          <footer className="mt-6 border-t border-line pt-3 text-xs text-ink-3">
            <p>{t("author", { name: intake.author })}</p>
            <p>
              {t("hash")} <code className="break-all">{intake.contentHash}</code>
            </p>
          </footer>
        </>
      ) : null}
    </Card>
  );
}

function SignedText({ intake: { sections } }: { intake: Intake }) {
  const t = useTranslations("intake");
  const fields = mentalStateFields.filter((field) => (sections[`mentalState.${field}`] ?? "") !== "");
  return (
    <div className="mt-5 flex max-w-[46rem] flex-col gap-5">
      {intakeSections.map((section) => (
        <section key={section} className="print:break-inside-auto">
          <h3 className="mb-1 font-semibold">{t(`section.${section}.title`)}</h3>
          {section === "mentalState" ? (
            <dl className="flex flex-col gap-2">
              {fields.map((field) => (
                <div key={field} className="grid gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
                  <dt className="text-ink-2">{t(`mental.${field}.title`)}</dt>
                  <dd className="whitespace-pre-wrap">{sections[`mentalState.${field}`]}</dd>
                </div>
              ))}
            </dl>
          ) : (
            <p className="leading-relaxed whitespace-pre-wrap">{sections[section]}</p>
          )}
        </section>
      ))}
    </div>
  );
}
