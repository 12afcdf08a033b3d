import { useTRPC } from "@goldthread/app-core/api/client";
import { newId } from "@goldthread/app-core/api/new-id";
import { useCommand } from "@goldthread/app-core/api/use-command";
import { CrisisHelp } from "@goldthread/app-core/crisis/crisis-help";
import { RefusalText } from "@goldthread/app-core/errors/refusal-text";
import { useFieldErrors } from "@goldthread/app-core/errors/use-error-text";
import { limits } from "@goldthread/schema/limits";
import { Button } from "@goldthread/ui/button";
import { ErrorSummary } from "@goldthread/ui/error-summary";
import { PlusIcon } from "@goldthread/ui/icons";
import { Section } from "@goldthread/ui/section";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { SavedNotice } from "../../shared/saved-notice.tsx";
import { useDraft } from "../../shared/use-draft.ts";
import type { CrisisDraft, CrisisResource } from "./crisis-draft.ts";
import { CrisisResourceFields } from "./crisis-resource-fields.tsx";
import { problemsOf } from "./crisis-problems.ts";

const newResource = (): CrisisDraft => ({
  id: newId(),
  name: { en: "", es: "" },
  about: { en: "", es: "" },
  phone: "",
  sms: "",
});

/** Whom clients may call, in the order in which they see it. Nothing changes for them until it is saved. */
export function CrisisEditor({ saved }: { saved: readonly CrisisResource[] }) {
  const t = useTranslations("clinic.crisis");
  const tCommon = useTranslations("common");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const fieldErrors = useFieldErrors();
  const [{ resources }, change, clear] = useDraft<{ resources: CrisisDraft[] }>("crisis", {
    resources: [...saved],
  });
  const [asked, setAsked] = useState(false);
  const save = useCommand(
    trpc.clinic.setCrisisResources.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.clinic.pathFilter()),
    }),
  );
  const isChanged = JSON.stringify(resources) !== JSON.stringify(saved);
  const problems = problemsOf(resources).map(({ index, field, key }) => ({
    fieldId: `${resources[index]?.id}-${field}`,
    message: t(`problem.${key}`, { number: index + 1 }),
  }));
  const set = (next: CrisisDraft[]) => change({ resources: next });
  const move = (index: number, by: -1 | 1) => {
    const next = [...resources];
    const [moved] = next.splice(index, 1);
    if (moved !== undefined) next.splice(index + by, 0, moved);
    set(next);
  };
  const submit = () => {
    setAsked(true);
    if (problems.length === 0 && resources.length > 0)
      save.send({ resources }, { onSuccess: () => setAsked(false) });
  };
  const errors = fieldErrors(save.error);
  return (
    <Section title={t("title")} description={t("lead")} card>
      <form
        noValidate
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary title={t("problems")} problems={asked ? problems : []} />
        <ol className="flex flex-col gap-4">
          {resources.map((resource, index) => (
            <li key={resource.id}>
              <CrisisResourceFields
                resource={resource}
                number={index + 1}
                isFirst={index === 0}
                isLast={index === resources.length - 1}
                errorOf={(field) => errors[`resources.${index}.${field}`]}
                onChange={(part) =>
                  set(resources.map((one, at) => (at === index ? { ...one, ...part } : one)))
                }
                onMove={(by) => move(index, by)}
                onRemove={resources.length > 1 ? () => set(resources.filter((_, at) => at !== index)) : null}
              />
            </li>
          ))}
        </ol>
        <div>
          <Button
            variant="secondary"
            onClick={() => set([...resources, newResource()])}
            disabledReason={
              resources.length >= limits.crisis_resources_max
                ? t("full", { max: limits.crisis_resources_max })
                : undefined
            }
          >
            <PlusIcon size={16} />
            {t("add")}
          </Button>
        </div>
        <RefusalText error={save.error} />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" variant="primary" pending={save.isPending} pendingLabel={tCommon("saving")}>
            {t("save")}
          </Button>
          {isChanged ? (
            <Button
              variant="quiet"
              onClick={() => {
                clear();
                set([...saved]);
                setAsked(false);
              }}
            >
              {t("discard")}
            </Button>
          ) : null}
          <SavedNotice shown={save.isSuccess && !isChanged} />
          {isChanged ? <p className="text-s text-gold-ink">{t("unsaved")}</p> : null}
        </div>
      </form>
      <details className="mt-6 border-t border-line pt-4">
        <summary className="min-h-6 font-semibold">{t("preview")}</summary>
        <div data-density="touch" className="mt-3 max-w-md">
          <CrisisHelp resources={saved} />
        </div>
      </details>
    </Section>
  );
}
