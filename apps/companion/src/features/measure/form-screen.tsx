import { QueryError } from "@goldthread/app-core/errors/query-error";
import { refusalOf } from "@goldthread/app-core/api/refusal";
import { formLanguage } from "@goldthread/app-core/measure/form-language";
import { nextItem } from "@goldthread/domain/measure/asked-items";
import { buttonClass } from "@goldthread/ui/button";
import { PageTitle } from "@goldthread/ui/page-title";
import { Loading } from "@goldthread/ui/skeleton";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSettings } from "../../offline/use-settings.ts";
import { BackLink } from "../../shell/back-link.tsx";
import { Screen } from "../../shell/screen.tsx";
import { AllItems } from "./all-items.tsx";
import { BeforeForm } from "./before-form.tsx";
import { Done } from "./done.tsx";
import { OneItem } from "./one-item.tsx";
import { type Finished, useForm } from "./use-form.ts";

/** One questionnaire: what it is and who reads it, the questions, and what the answers say in plain words. */
export function FormScreen() {
  const { assignmentId } = useParams({ from: "/inside/questions/$assignmentId" });
  const t = useTranslations("measure");
  const [step, setStep] = useState<"before" | "asking">("before");
  const [finished, setFinished] = useState<Finished | null>(null);
  const [settings] = useSettings();
  const asked = useForm(assignmentId);
  const { form, answers, error, refetch, isFetching } = asked;

  if (finished !== null) return <Done finished={finished} />;
  if (form === undefined) {
    const isGone = refusalOf(error)?.code === "notFound";
    return (
      <Screen title={t("title")} start={<BackLink to="/questions" />}>
        {error === null ? (
          <Loading label={t("title")} />
        ) : isGone ? (
          <NotHere />
        ) : (
          <QueryError error={error} onRetry={() => void refetch()} pending={isFetching} />
        )}
      </Screen>
    );
  }
  if (form.assignment.status !== "active" && form.responseId === null) {
    return (
      <Screen title={t("title")} start={<BackLink to="/questions" />}>
        <NotHere />
      </Screen>
    );
  }
  const { definition: measure } = form;
  if (formLanguage(measure, asked.language) === null) {
    return (
      <Screen title={t("title")} start={<BackLink to="/questions" />}>
        <NotWorded />
      </Screen>
    );
  }
  if (step === "before") {
    return (
      <BeforeForm
        form={form}
        measure={measure}
        language={asked.language}
        begun={Object.keys(answers).length > 0}
        onBegin={() => setStep("asking")}
      />
    );
  }
  const props = { measure, form, asked, onFinished: setFinished, onBack: () => setStep("before") };
  return settings.formMode === "all" ? (
    <AllItems {...props} />
  ) : (
    <OneItem {...props} begin={nextItem(measure, answers)?.id ?? null} />
  );
}

function NotHere() {
  const t = useTranslations();
  return (
    <>
      <PageTitle>{t("measure.notHere")}</PageTitle>
      <p className="mt-2 text-ink-2">{t("measure.notHereHint")}</p>
      <div className="mt-5">
        <Link to="/" className={buttonClass({})}>
          {t("shell.toToday")}
        </Link>
      </div>
    </>
  );
}

/** The clinic has not supplied the words of these questions: nothing the client could do. */
function NotWorded() {
  const t = useTranslations();
  return (
    <>
      <PageTitle>{t("measure.notWorded")}</PageTitle>
      <p className="mt-2 text-ink-2">{t("measure.notWordedHint")}</p>
      <div className="mt-5">
        <Link to="/" className={buttonClass({})}>
          {t("shell.toToday")}
        </Link>
      </div>
    </>
  );
}
